import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import {
  UNNAMED_TAX,
  type PastLineKind,
  type PastSale,
  type PastSaleTax,
} from '#app/past_sales/past_sale'

export interface PastSalePage extends Omit<PastSale, 'taxes'> {
  customerName: string | null
  /** Null where the source told no name. */
  taxes: (Omit<PastSaleTax, 'name'> & { name: string | null })[]
}

type Row = Record<string, string | number | null>

/** A past sale with its lines, taxes and tenders. */
export async function findPastSale(id: string): Promise<PastSalePage | null> {
  const [row] = await read<Row>(
    `select p.*, c.name as customer_name from past_sales p
       left join customers c on c.id = p.customer_id where p.id = ?`,
    [id]
  )
  if (!row) return null
  const parts = (table: string) =>
    read<Row>(`select * from ${table} where past_sale_id = ? order by position`, [id])
  return {
    id,
    storeId: String(row.store_id),
    source: String(row.source),
    number: String(row.number),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
    businessDate: String(row.business_date).slice(0, 10),
    customerId: text(row.customer_id),
    customerText: text(row.customer_text),
    customerName: text(row.customer_name),
    currency: String(row.currency),
    grossMinor: Number(row.gross_minor),
    discountMinor: Number(row.discount_minor),
    taxMinor: Number(row.tax_minor),
    refundedMinor: Number(row.refunded_minor),
    note: text(row.note),
    lines: (await parts('past_sale_lines')).map(lineOf),
    taxes: (await parts('past_sale_taxes')).map((tax) => ({
      name: tax.name === UNNAMED_TAX ? null : String(tax.name),
      ratePpm: numberOrNull(tax.rate_ppm),
      taxMinor: Number(tax.tax_minor),
    })),
    tenders: (await parts('past_sale_tenders')).map((tender) => ({
      name: String(tender.name),
      amountMinor: numberOrNull(tender.amount_minor),
    })),
  }
}

function lineOf(line: Row) {
  return {
    kind: String(line.kind) as PastLineKind,
    itemId: text(line.item_id),
    name: String(line.name),
    identifier: text(line.identifier),
    quantityThousandths: Number(line.quantity_thousandths),
    grossMinor: Number(line.gross_minor),
    discountMinor: Number(line.discount_minor),
    taxMinor: numberOrNull(line.tax_minor),
  }
}

const text = (value: string | number | null | undefined) =>
  value === null || value === undefined ? null : String(value)
const numberOrNull = (value: string | number | null | undefined) =>
  value === null || value === undefined ? null : Number(value)
