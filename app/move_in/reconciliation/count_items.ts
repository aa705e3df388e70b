import { readInWorker } from '#core/reader'
import type { Tallies } from '#app/move_in/engine/target'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { liveChanges } from '#app/move_in/reconciliation/live_changes'

/** Items of an import that are in the catalog: those to sell, parents, and variants of these. */
export async function countItems(file: MoveInFile): Promise<Tallies> {
  const { where, values } = liveChanges(file, 'item')
  const [row] = await readInWorker<Record<string, number | null>>(
    `select sum(case when x.variant_axes is null then 1 else 0 end) as items,
            sum(case when x.variant_axes is null then 0 else 1 end) as parents,
            sum(case when x.variant_values is null then 0 else 1 end) as variants
       from (select distinct c.file_row, c.object_id, i.variant_axes, i.variant_values
               from move_in_changes c join items i on i.id = c.object_id where ${where}) x`,
    values
  )
  return {
    items: Number(row?.items ?? 0),
    parents: Number(row?.parents ?? 0),
    variants: Number(row?.variants ?? 0),
  }
}
