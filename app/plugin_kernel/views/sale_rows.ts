import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import { marks } from '#app/plugin_kernel/views/view_query'
import type { SaleLineView, SaleView } from '#app/plugin_sdk/context/sales_context'
import type { TakenTender } from '#app/plugin_sdk/payloads/sales'

export type SaleRow = Record<string, string | number | null>

/** Sales with their lines and tenders, in three statements however many they are. */
export async function saleViews(rows: readonly SaleRow[]): Promise<SaleView[]> {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => String(id))
  const lines = await readInWorker<SaleRow>(
    `select sale_id, id, item_id, name, identifier, department_id, quantity_thousandths,
            unit_price_minor_e4, net_minor, tax_minor, gross_minor, source_sale_id, source_line_id,
            batch, expires_on
       from sale_lines where sale_id in (${marks(ids)}) order by sale_id, position`,
    ids
  )
  const tenders = await readInWorker<SaleRow>(
    `select sale_id, tender_type_id, name, kind, amount_minor from sale_tenders
      where sale_id in (${marks(ids)}) order by sale_id, id`,
    ids
  )
  const linesOf = Map.groupBy(lines, (row) => row.sale_id)
  const tendersOf = Map.groupBy(tenders, (row) => row.sale_id)
  return rows.map((row) => ({
    ...saleOf(row),
    lines: (linesOf.get(row.id!) ?? []).map(lineOf),
    tenders: (tendersOf.get(row.id!) ?? []).map(tenderOf),
  }))
}

function saleOf(row: SaleRow): Omit<SaleView, 'lines' | 'tenders'> {
  return {
    id: String(row.id),
    kind: row.kind as SaleView['kind'],
    voidedSaleId: row.post_void_of_sale_id as string | null,
    storeId: String(row.store_id),
    registerId: String(row.register_id),
    operatorId: String(row.operator_id),
    customerId: row.customer_id as string | null,
    receiptNumber: String(row.receipt_number),
    businessDate: String(row.business_date),
    completedAt: fromDatabaseTime(String(row.completed_at)),
    currency: { code: String(row.currency), minorDigits: Number(row.currency_digits) },
    netMinor: Number(row.net_minor),
    taxMinor: Number(row.tax_minor),
    grossMinor: Number(row.gross_minor),
    discountMinor: Number(row.discount_minor),
  }
}

function lineOf(row: SaleRow): SaleLineView {
  return {
    lineId: String(row.id),
    itemId: row.item_id as string | null,
    name: String(row.name),
    sku: row.identifier as string | null,
    departmentId: row.department_id as string | null,
    quantityThousandths: Number(row.quantity_thousandths),
    unitPriceMinorE4: Number(row.unit_price_minor_e4),
    netMinor: Number(row.net_minor),
    taxMinor: Number(row.tax_minor),
    grossMinor: Number(row.gross_minor),
    sourceSaleId: row.source_sale_id as string | null,
    sourceLineId: row.source_line_id as string | null,
    batch: row.batch as string | null,
    expiresOn: row.expires_on as string | null,
  }
}

function tenderOf(row: SaleRow): TakenTender {
  return {
    tenderTypeId: String(row.tender_type_id),
    name: String(row.name),
    kind: row.kind as TakenTender['kind'],
    amountMinor: Number(row.amount_minor),
  }
}
