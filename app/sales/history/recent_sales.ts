import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import type { SaleDocument } from '#app/documents/types'
import type { SaleKind } from '#app/sales/sale_kind'

const MAX_LISTED = 50

export interface RecentSale {
  id: string
  kind: SaleKind
  receiptNumber: string
  completedAt: string
  grossMinor: number
  lineCount: number
  operatorName: string
  registerName: string
}

interface Row {
  id: string
  kind: SaleKind
  receipt_number: string
  completed_at: string
  gross_minor: number
  line_count: number
  operator_name: string
  register_name: string
}

/** The store's last sales, newest first. */
export async function listRecentSales(storeId: string): Promise<RecentSale[]> {
  const rows = await read<Row>(
    `select s.id, s.kind, s.receipt_number, s.completed_at, s.gross_minor, s.line_count,
        u.name as operator_name, r.name as register_name
       from (select id from sales where store_id = ?
              order by completed_at desc, id desc limit ${MAX_LISTED}) as f
       join sales s on s.id = f.id
       join users u on u.id = s.operator_id join registers r on r.id = s.register_id
      order by s.completed_at desc, s.id desc`,
    [storeId]
  )
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    receiptNumber: row.receipt_number,
    completedAt: fromDatabaseTime(row.completed_at),
    grossMinor: Number(row.gross_minor),
    lineCount: Number(row.line_count),
    operatorName: row.operator_name,
    registerName: row.register_name,
  }))
}

/** A sale's document as the register made it, and the sale that reversed it. */
export async function findRegisterSale(
  storeId: string,
  id: string
): Promise<{ document: SaleDocument; postVoidedById: string | null } | null> {
  const [row] = await read<{ bytes: string; reversed_by_id: string | null }>(
    `select d.bytes, v.id as reversed_by_id
       from sales s join documents d on d.id = s.id
       left join sales v on v.post_void_of_sale_id = s.id
      where s.id = ? and s.store_id = ?`,
    [id, storeId]
  )
  if (!row) return null
  return { document: JSON.parse(row.bytes) as SaleDocument, postVoidedById: row.reversed_by_id }
}
