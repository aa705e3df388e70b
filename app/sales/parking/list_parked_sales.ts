import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import type { ParkedSale } from '#app/sales/parking/parked_sale'

const MAX_LISTED = 200

interface Row {
  id: string
  label: string | null
  gross_minor: number
  line_count: number
  operator_name: string
  register_name: string
  parked_at: string
}

/** Sales that wait in a store, the one put aside last first. */
export async function listParkedSales(storeId: string): Promise<ParkedSale[]> {
  const rows = await read<Row>(
    `select p.id, p.label, p.gross_minor, p.line_count, u.name as operator_name,
        r.name as register_name, p.parked_at
       from parked_sales p join users u on u.id = p.operator_id join registers r on r.id = p.register_id
      where p.store_id = ? and p.recalled_at is null
      order by p.parked_at desc, p.id desc limit ${MAX_LISTED}`,
    [storeId]
  )
  return rows.map((row) => ({
    id: row.id,
    label: row.label,
    grossMinor: Number(row.gross_minor),
    lineCount: Number(row.line_count),
    operatorName: row.operator_name,
    registerName: row.register_name,
    parkedAt: fromDatabaseTime(row.parked_at),
  }))
}
