import { broadcast } from '#core/realtime'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { Allowance } from '#app/plugin_kernel/net/allowance'

const NAME = /^[a-z0-9_-]{1,40}$/
const MAX_BYTES = 16 * 1024

/** News of a plugin for its own components, under a name that carries its id. */
export const livePart: KernelPart = {
  name: 'live',
  context({ id, signal }) {
    const allowance = new Allowance({ burst: 100, perSecond: 10, atOnce: 100 }, realTime)
    return {
      live: {
        async publish(storeId, name, payload = null) {
          if (signal.aborted) return
          const refuse = (why: string): never => {
            throw new Error(`The news "${name}" ${why}`)
          }
          if (!NAME.test(name)) refuse('needs a name of 1 to 40 of a–z, 0–9, _ and -')
          const content = JSON.stringify(payload)
          if (content === undefined || Buffer.byteLength(content) > MAX_BYTES)
            refuse('is plain data of at most 16 KB')
          allowance.take()()
          // The page listens under the same name (plugin_runtime/use_plugin.ts); an id has no colon.
          broadcast(String(storeId), `plugin:${id}:${name}`, { payload: JSON.parse(content) })
        },
      },
    }
  },
}
