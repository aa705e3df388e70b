import { HostLine } from '#app/plugin_kernel/process/child/host_line'
import { answerOf } from '#app/plugin_kernel/process/child/plain_error'
import { remoteContext } from '#app/plugin_kernel/process/child/remote_context'
import type { ChildStart, ToHost } from '#app/plugin_kernel/process/protocol'
import type { PluginDefinition } from '#app/plugin_sdk/define_plugin'

/** Sets a plugin up in this process, which is all its own, and ends with it. */
export async function runPlugin(start: ChildStart): Promise<void> {
  const send = process.send!.bind(process) as (message: ToHost) => void
  const line = new HostLine(send)
  const aborter = new AbortController()
  const { ctx, settled } = remoteContext(start, line, aborter.signal)
  let definition: PluginDefinition | null = null
  line.onStop(async () => {
    aborter.abort(new Error(`${start.id} was switched off`))
    await answerOf(async () => definition?.dispose?.())
    send({ say: 'stopped' })
  })
  const answer = await answerOf(async () => {
    definition = await definitionIn(start)
    await definition.setup(ctx)
    await settled()
  })
  send({ say: 'started', answer })
}

async function definitionIn({ folder, file }: ChildStart): Promise<PluginDefinition> {
  const module = (await import(new URL(file, folder).href)) as {
    default?: Partial<PluginDefinition>
  }
  if (typeof module.default?.setup === 'function') return module.default as PluginDefinition
  throw new TypeError(`${file} must have definePlugin({ setup(ctx) { … } }) as its default export`)
}
