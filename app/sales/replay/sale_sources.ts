import type { Sql } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import type { ReturnedBefore } from '#app/sales/replay/sale_input'

/** The lines of earlier sales that goods of this one came back from. */
export function sourceIds({ body }: SaleDocument): string[] {
  const ids = body.lines.map(({ sourceLineId }) => sourceLineId)
  return [...new Set(ids.filter((id) => id !== null))]
}

/** How much of each line had come back before this document was accepted. */
export async function returnedBefore(
  sql: Sql,
  ids: string[],
  place: number
): Promise<ReturnedBefore> {
  if (ids.length === 0) return new Map()
  const rows = await sql.all<{ source_line_id: string; taken: number }>(
    `select l.source_line_id, sum(abs(l.quantity_thousandths)) as taken
       from sale_lines l join documents d on d.id = l.sale_id
      where l.source_line_id in (${ids.map(() => '?').join(', ')}) and d.acceptance_sequence < ?
      group by l.source_line_id`,
    [...ids, place]
  )
  return new Map(rows.map((row) => [row.source_line_id, Number(row.taken)]))
}
