import { read } from '#core/sql'
import type { PluginHost } from '#app/plugin_kernel/host/plugin_host'

/**
 * Where several processes serve a shop, a switch that was pressed in one of them must hold in all.
 * The answer is to be called now and then: it looks for changes of the table since the last look, and
 * brings them about here.
 */
export function followOthers(host: PluginHost): () => Promise<void> {
  let seen: string | null = null
  return async () => {
    const now = await readMark()
    if (seen !== null && now !== seen) await host.reconcile()
    // What this reconciliation wrote itself is nothing new.
    seen = await readMark()
  }
}

async function readMark(): Promise<string> {
  const rows = await read<{ id: string; changed_at: string }>(
    'select id, changed_at from plugins order by id'
  )
  return rows.map(({ id, changed_at: changedAt }) => `${id} ${changedAt}`).join()
}
