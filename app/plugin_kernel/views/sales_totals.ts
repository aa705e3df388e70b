import { readInWorker } from '#core/reader'
import { idsOf, marks, text } from '#app/plugin_kernel/views/view_query'
import type { DayTotals, ItemTotals, SalesPeriod } from '#app/plugin_sdk/context/sales_context'

type Row = Record<string, string | number>

const MOST_DAYS = 400
const DAY = /^\d{4}-\d{2}-\d{2}$/

export async function totals(period: SalesPeriod): Promise<DayTotals[]> {
  const rows = await readInWorker<Row>(
    `select business_date, currency, sum(case when kind = 'post_void' then -1 else 1 end) as receipts,
            sum(net_minor) as net, sum(tax_minor) as tax, sum(gross_minor) as gross,
            sum(discount_minor) as discount
       from sales where store_id = ? and business_date between ? and ?
      group by business_date, currency order by business_date, currency`,
    valuesOf(period)
  )
  return rows.map((row) => ({
    businessDate: String(row.business_date),
    currency: String(row.currency),
    count: Number(row.receipts),
    netMinor: Number(row.net),
    taxMinor: Number(row.tax),
    grossMinor: Number(row.gross),
    discountMinor: Number(row.discount),
  }))
}

export async function itemTotals(period: SalesPeriod, itemIds: string[]): Promise<ItemTotals[]> {
  const ids = idsOf(itemIds, 'itemIds')
  if (ids.length === 0) return []
  const rows = await readInWorker<Row>(
    `select l.item_id, sum(l.quantity_thousandths) as quantity, sum(l.net_minor) as net,
            sum(l.gross_minor) as gross
       from sales s join sale_lines l on l.sale_id = s.id
      where s.store_id = ? and s.business_date between ? and ? and l.item_id in (${marks(ids)})
      group by l.item_id order by l.item_id`,
    [...valuesOf(period), ...ids]
  )
  return rows.map((row) => ({
    itemId: String(row.item_id),
    quantityThousandths: Number(row.quantity),
    netMinor: Number(row.net),
    grossMinor: Number(row.gross),
  }))
}

function valuesOf({ storeId, from, to }: SalesPeriod): string[] {
  const days = [text(from, 'from'), text(to, 'to')]
  if (days.some((day) => !DAY.test(day))) throw new TypeError('A day is written YYYY-MM-DD')
  const [first, last] = days.map((day) => Date.parse(day))
  if ((last! - first!) / 86_400_000 > MOST_DAYS)
    throw new RangeError(`A period has ${MOST_DAYS} days at most`)
  return [text(storeId, 'storeId'), ...days]
}
