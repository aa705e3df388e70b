import { read } from '#core/sql'

export interface ItemPast {
  quantityThousandths: number
  firstDate: string
  lastDate: string
  sums: { currency: string; grossMinor: number }[]
}

/** What was sold of an item and its variants before Tillhouse (app/past_sales); null when nothing. */
export async function sumPastSales(itemId: string, storeId: string): Promise<ItemPast | null> {
  // The sign keeps SQLite from reading all past sales of the store to find the item's few.
  const rows = await read<Record<string, string | number>>(
    `select p.currency, sum(l.quantity_thousandths) as quantity, sum(l.gross_minor) as gross,
            min(p.business_date) as first_date, max(p.business_date) as last_date
       from past_sale_lines l join past_sales p on p.id = l.past_sale_id
      where +p.store_id = ? and l.item_id in (
        select ? union all select id from items where parent_id = ?
      ) group by p.currency order by p.currency`,
    [storeId, itemId, itemId]
  )
  if (rows.length === 0) return null
  const dates = (column: string) => rows.map((row) => String(row[column]).slice(0, 10)).sort()
  return {
    quantityThousandths: rows.reduce((sum, row) => sum + Number(row.quantity), 0),
    firstDate: dates('first_date')[0]!,
    lastDate: dates('last_date').at(-1)!,
    sums: rows.map((row) => ({ currency: String(row.currency), grossMinor: Number(row.gross) })),
  }
}
