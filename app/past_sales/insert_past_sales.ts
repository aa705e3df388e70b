import { toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import type { Sql } from '#core/sql'
import type { PastSale } from '#app/past_sales/past_sale'

/** Writes past sales whole, in as many statements for one as for fifty. */
export async function insertPastSales(sql: Sql, sales: readonly PastSale[]): Promise<void> {
  await insertRows(
    sql,
    'past_sales',
    sales.map((sale) => ({
      id: sale.id,
      store_id: sale.storeId,
      source: sale.source,
      number: sale.number,
      occurred_at: toDatabaseTime(sale.occurredAt),
      business_date: sale.businessDate,
      month: sale.businessDate.slice(0, 7),
      customer_id: sale.customerId,
      customer_text: sale.customerText,
      currency: sale.currency,
      gross_minor: sale.grossMinor,
      discount_minor: sale.discountMinor,
      tax_minor: sale.taxMinor,
      refunded_minor: sale.refundedMinor,
      note: sale.note,
    }))
  )
  await insertRows(sql, 'past_sale_lines', sales.flatMap(lineRows))
  await insertRows(
    sql,
    'past_sale_taxes',
    sales.flatMap(({ id, taxes }) =>
      taxes.map((tax, position) => ({
        past_sale_id: id,
        position,
        name: tax.name,
        rate_ppm: tax.ratePpm,
        tax_minor: tax.taxMinor,
      }))
    )
  )
  await insertRows(
    sql,
    'past_sale_tenders',
    sales.flatMap(({ id, tenders }) =>
      tenders.map((tender, position) => ({
        past_sale_id: id,
        position,
        name: tender.name,
        amount_minor: tender.amountMinor,
      }))
    )
  )
}

function lineRows({ id, lines }: PastSale) {
  return lines.map((line, position) => ({
    past_sale_id: id,
    position,
    kind: line.kind,
    item_id: line.itemId,
    name: line.name,
    identifier: line.identifier,
    quantity_thousandths: line.quantityThousandths,
    gross_minor: line.grossMinor,
    discount_minor: line.discountMinor,
    tax_minor: line.taxMinor,
  }))
}

/** Takes past sales out again, when the import that brought them is undone. */
export async function removePastSales(sql: Sql, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const marks = ids.map(() => '?').join(', ')
  for (const table of ['past_sale_tenders', 'past_sale_taxes', 'past_sale_lines'])
    await sql.run(`delete from ${table} where past_sale_id in (${marks})`, [...ids])
  await sql.run(`delete from past_sales where id in (${marks})`, [...ids])
}
