import type { Sql } from '#core/sql'

/** What must be known of a sale before it is reversed. */
export interface Reversal {
  saleId: string
  storeId: string
  kind: string
  lineCount: number
  grossMinor: number
  tipMinor: number
  reversedById: string | null
}

interface Row {
  id: string
  store_id: string
  kind: string
  line_count: number
  gross_minor: number
  tip_minor: number
  reversed_by_id: string | null
}

/** The sale to reverse and, if it is reversed already, by which sale. */
export async function findReversal(sql: Sql, saleId: string): Promise<Reversal | null> {
  const [row] = await sql.all<Row>(
    `select s.id, s.store_id, s.kind, s.line_count, s.gross_minor, s.tip_minor,
            v.id as reversed_by_id
       from sales s left join sales v on v.post_void_of_sale_id = s.id where s.id = ?`,
    [saleId]
  )
  if (!row) return null
  return {
    saleId: row.id,
    storeId: row.store_id,
    kind: row.kind,
    lineCount: Number(row.line_count),
    grossMinor: Number(row.gross_minor),
    tipMinor: Number(row.tip_minor),
    reversedById: row.reversed_by_id,
  }
}
