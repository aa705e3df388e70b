import { readInWorker } from '#core/reader'
import { findItemByIdentifier } from '#app/catalog/search/find_item_by_identifier'
import { afterPrefix, queryWords } from '#app/catalog/search/item_words'
import { searchCustomerIds } from '#app/customers/find_customers'
import { parseReceiptBarcode, parseReceiptNumber } from '#app/documents/receipt_numbers'
import type { SaleSearch } from '#app/sales/history/sale_filters'
import { parseAmountMinor } from '#pricing/index'

const MAX_FOUND = 400

/**
 * What a search text on the list of sales may mean. A receipt number means only that; any other
 * text is an amount, an item's code or name, a batch or serial number, a customer's or an operator's name.
 */
export async function searchSales(text: string, minorDigits: number): Promise<SaleSearch> {
  const nothing: SaleSearch = {
    receiptNumber: null,
    amountMinor: null,
    lot: null,
    itemIds: [],
    customerIds: [],
    operatorIds: [],
  }
  const barcode = parseReceiptBarcode(text)
  if (barcode) return { ...nothing, receiptNumber: barcode.receiptNumber }
  if (parseReceiptNumber(text)) return { ...nothing, receiptNumber: text.trim() }
  const amount = parseAmountMinor(text, minorDigits)
  const identified = await findItemByIdentifier(readInWorker, text)
  return {
    ...nothing,
    amountMinor: amount.ok ? amount.value : null,
    lot: text.trim() || null,
    itemIds: identified ? [identified] : await itemsNamed(text),
    customerIds: await searchCustomerIds(text, MAX_FOUND),
    operatorIds: await operatorsNamed(text),
  }
}

/** Items all of whose asked words begin a word of theirs, archived ones as well. */
async function itemsNamed(text: string): Promise<string[]> {
  const [first, ...others] = queryWords(text)
  if (!first) return []
  const rows = await readInWorker<{ item_id: string }>(
    `select distinct w.item_id from item_words w where w.word >= ? and w.word < ?
       ${others.map(() => HAS_WORD).join(' ')} limit ${MAX_FOUND}`,
    [first, afterPrefix(first), ...others.flatMap((word) => [word, afterPrefix(word)])]
  )
  return rows.map((row) => row.item_id)
}

const HAS_WORD = `and exists (select 1 from item_words o
  where o.item_id = w.item_id and o.word >= ? and o.word < ?)`

async function operatorsNamed(text: string): Promise<string[]> {
  const plain = text.replaceAll(/[%_\\]/g, '').trim()
  if (plain.length < 2) return []
  const rows = await readInWorker<{ id: string }>(
    `select id from users where name like ? limit ${MAX_FOUND}`,
    [`%${plain}%`]
  )
  return rows.map((row) => row.id)
}
