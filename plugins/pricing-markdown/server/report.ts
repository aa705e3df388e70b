import type { Markdown, MarkRow, SoldRow, ThrownRow } from './markdown.ts'

export interface Report {
  markedNow: number
  soldThousandths: number
  grossMinor: number
  /** What customers did not pay because of mark-downs. */
  givenMinor: number
  thrownThousandths: number
  thrownMinor: number
  /** Most given first. */
  items: { name: string; quantityThousandths: number; grossMinor: number; givenMinor: number }[]
}

const PAGE = 1_000
const ITEMS = 10

/** What mark-downs did in a store from one day to another, both included. */
export async function reportOf(
  { db }: Markdown,
  { storeId, from, to }: { storeId: string; from: string; to: string }
): Promise<Report> {
  const sold = () =>
    db
      .table<SoldRow>('sold')
      .where({ store_id: storeId })
      .where('sold_on', '>=', from)
      .where('sold_on', '<=', to)
  const thrown = db
    .table<ThrownRow>('thrown')
    .where({ store_id: storeId })
    .where('thrown_on', '>=', from)
    .where('thrown_on', '<=', to)
  const items = new Map<string, Report['items'][number]>()
  for (let offset = 0; ; offset += PAGE) {
    const rows = await sold().orderBy('line_id').limit(PAGE, offset).select()
    for (const row of rows) {
      const item = items.get(row.item_id) ?? {
        name: row.item_name,
        quantityThousandths: 0,
        grossMinor: 0,
        givenMinor: 0,
      }
      item.quantityThousandths += row.quantity_thousandths
      item.grossMinor += row.gross_minor
      item.givenMinor += row.given_minor
      items.set(row.item_id, item)
    }
    if (rows.length < PAGE) break
  }
  const all = [...items.values()]
  const sum = (of: (item: Report['items'][number]) => number) =>
    all.reduce((total, item) => total + of(item), 0)
  return {
    markedNow: await db
      .table<MarkRow>('marks')
      .where({ store_id: storeId })
      .where('rate_ppm', '>', 0)
      .count(),
    soldThousandths: sum(({ quantityThousandths }) => quantityThousandths),
    grossMinor: sum(({ grossMinor }) => grossMinor),
    givenMinor: sum(({ givenMinor }) => givenMinor),
    thrownThousandths: await thrown.sum('quantity_thousandths'),
    thrownMinor: await thrown.sum('worth_minor'),
    items: all.sort((one, other) => other.givenMinor - one.givenMinor).slice(0, ITEMS),
  }
}
