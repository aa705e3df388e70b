import { read } from '#core/sql'

/** Why each plugin failed on a screen; reports travel on their own, so as many are waited for. */
export async function untilReported(count: number): Promise<Record<string, string>> {
  for (;;) {
    const rows = await read<{ plugin_id: string; why: string }>(
      'select plugin_id, why from plugin_failures order by plugin_id'
    )
    if (rows.length >= count) return Object.fromEntries(rows.map((row) => [row.plugin_id, row.why]))
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
}
