import { fromDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import { findItemByIdentifier } from '#app/catalog/search/find_item_by_identifier'
import { searchItemIds } from '#app/catalog/search/search_items'
import { searchCustomers } from '#app/customers/find_customers'
import { parseReceiptBarcode, parseReceiptNumber } from '#app/documents/receipt_numbers'
import { parseAmountMinor } from '#pricing/index'

/** What the palette is asked for: only the kinds that the person may see. */
export interface PaletteQuestion {
  text: string
  store: { id: string; currencyDigits: number }
  kinds: { items: boolean; sales: boolean; customers: boolean }
}

export interface PaletteAnswer {
  items: { id: string; name: string }[]
  sales: { id: string; receiptNumber: string; completedAt: string; grossMinor: number }[]
  customers: { id: string; name: string; detail: string | null }[]
}

const MOST = 6

/** Items by name or code, sales by receipt number or amount, customers by name, phone or e-mail. */
export async function searchPalette({
  text,
  store,
  kinds,
}: PaletteQuestion): Promise<PaletteAnswer> {
  const [items, sales, customers] = await Promise.all([
    kinds.items ? findItems(text) : [],
    kinds.sales ? findSalesOf(store, text) : [],
    kinds.customers ? findPeople(text) : [],
  ])
  return { items, sales, customers }
}

async function findItems(text: string) {
  const scanned = await findItemByIdentifier(readInWorker, text)
  const named = await searchItemIds(readInWorker, text, MOST)
  const ids = [...new Set([...(scanned ? [scanned] : []), ...named])].slice(0, MOST)
  if (ids.length === 0) return []
  const rows = await readInWorker<{ id: string; name: string }>(
    `select id, name from items where id in (${ids.map(() => '?').join(', ')})`,
    ids
  )
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}

async function findSalesOf(store: PaletteQuestion['store'], text: string) {
  const scanned = parseReceiptBarcode(text)?.receiptNumber
  const receiptNumber = scanned ?? (parseReceiptNumber(text) ? text : null)
  const amount = parseAmountMinor(text, store.currencyDigits)
  if (receiptNumber === null && !amount.ok) return []
  const rows = await readInWorker<Record<string, string | number>>(
    // Each by its own index; the sign keeps SQLite from reading all of the store's sales instead.
    `select s.id, s.receipt_number, s.completed_at, s.gross_minor
       from (select id from sales where receipt_number = ?
             union select id from sales where store_id = ? and gross_minor = ?) as found
       join sales s on s.id = found.id
      where +s.store_id = ? order by s.completed_at desc limit ${MOST}`,
    [receiptNumber, store.id, amount.ok ? amount.value : null, store.id]
  )
  return rows.map((row) => ({
    id: String(row.id),
    receiptNumber: String(row.receipt_number),
    completedAt: fromDatabaseTime(String(row.completed_at)),
    grossMinor: Number(row.gross_minor),
  }))
}

async function findPeople(text: string) {
  const found = await searchCustomers(text, MOST)
  return found.map(({ id, name, company, phone, email }) => ({
    id,
    name,
    detail: company ?? phone ?? email,
  }))
}
