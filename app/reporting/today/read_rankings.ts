import { readInWorker } from '#core/reader'
import type { DateRange } from '#app/reporting/today/period'

export interface TenderShare {
  tenderTypeId: string
  name: string
  kind: string
  amountMinor: number
}

export interface BestItem {
  itemId: string | null
  name: string
  unit: string
  quantityThousandths: number
  grossMinor: number
}

const BEST_ITEMS = 8

export const BY_TENDER = `
  select t.tender_type_id, max(t.name) as name, max(t.kind) as kind, sum(t.amount_minor) as amount
    from sales s join sale_tenders t on t.sale_id = s.id
   where s.store_id = ? and s.business_date between ? and ?
   group by t.tender_type_id order by amount desc`

export const BY_ITEM = `
  select l.item_id, max(l.name) as name, max(l.unit) as unit,
         sum(l.quantity_thousandths) as quantity, sum(l.gross_minor) as gross
    from sales s join sale_lines l on l.sale_id = s.id
   where s.store_id = ? and s.business_date between ? and ? and l.item_id is not null
     and not exists (select 1 from gift_card_lines g where g.line_id = l.id)
   group by l.item_id having sum(l.gross_minor) > 0
   order by gross desc, l.item_id limit ${BEST_ITEMS}`

/** How a period was paid, the largest first. */
export async function readTenders(
  storeId: string,
  { from, to }: DateRange
): Promise<TenderShare[]> {
  const rows = await readInWorker<Record<string, string | number>>(BY_TENDER, [storeId, from, to])
  return rows.map((row) => ({
    tenderTypeId: String(row.tender_type_id),
    name: String(row.name),
    kind: String(row.kind),
    amountMinor: Number(row.amount),
  }))
}

/** What sold best by amount, returns taken off. */
export async function readBestItems(storeId: string, { from, to }: DateRange): Promise<BestItem[]> {
  const rows = await readInWorker<Record<string, string | number>>(BY_ITEM, [storeId, from, to])
  return rows.map((row) => ({
    itemId: String(row.item_id),
    name: String(row.name),
    unit: String(row.unit),
    quantityThousandths: Number(row.quantity),
    grossMinor: Number(row.gross),
  }))
}
