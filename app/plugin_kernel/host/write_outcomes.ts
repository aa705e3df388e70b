import { transaction } from '#core/sql'
import type { Outcome } from '#app/plugin_kernel/host/plan_run'
import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'
import { writeState } from '#app/plugin_kernel/state/plugin_rows'

/** Writes down what became of the plugins, where that has changed. */
export async function writeOutcomes(
  known: readonly KnownPlugin[],
  outcomes: ReadonlyMap<string, Outcome>
): Promise<void> {
  const changed = known.flatMap(({ row }) => {
    const now = outcomes.get(row.id)!
    const isNew =
      now.state !== row.state || JSON.stringify(now.problem) !== JSON.stringify(row.problem)
    return isNew ? [{ id: row.id, ...now }] : []
  })
  if (changed.length === 0) return
  await transaction(async (sql) => {
    for (const { id, state, problem } of changed) await writeState(sql, id, state, problem)
  })
}
