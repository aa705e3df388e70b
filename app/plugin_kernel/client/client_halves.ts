import { broadcastToAll } from '#core/realtime'
import type { ClientPlugin } from '#app/plugin_kernel/client/client_manifest'
import type { ClientFile, ClientHalf } from '#app/plugin_kernel/client/read_client_half'

/** Client halves of the plugins that run in this process. */
const running = new Map<string, ClientHalf>()

/** Open pages load it at once; the answer takes it off them again. */
export function offerClientHalf(half: ClientHalf): () => void {
  const { id } = half.plugin
  running.set(id, half)
  broadcastToAll('plugins.changed')
  return () => {
    if (running.get(id) === half) running.delete(id)
    broadcastToAll('plugins.changed')
  }
}

/** In the order of their ids, the same for every page. */
export function clientPlugins(): ClientPlugin[] {
  const plugins = [...running.values()].map(({ plugin }) => plugin)
  return plugins.sort((left, right) => (left.id < right.id ? -1 : 1))
}

export function findClientPlugin(id: string) {
  return running.get(id)?.plugin ?? null
}

/** Only what a running plugin offers can be had, and only by its whole address: no path is read. */
export function findClientFile(id: string, version: string, end: string): ClientFile | null {
  const half = running.get(id)
  return half?.plugin.version === version ? (half.files.get(end) ?? null) : null
}
