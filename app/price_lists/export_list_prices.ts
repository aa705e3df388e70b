import { stringify } from 'csv-stringify/sync'
import { nowForDatabase } from '#core/clock'
import { readInWorker } from '#core/reader'
import { formatQuantity, formatUnitPrice } from '#pricing/index'

const ROWS_AT_ONCE = 1_000
/** Figures have a point, whatever the reader's language. */
const COLUMNS = ['price list', 'sku', 'gtin', 'name', 'from quantity', 'price']

interface Row {
  id: string
  sku: string | null
  gtin: string | null
  name: string
  from_quantity_thousandths: number
  unit_price_minor_e4: number
}

/** The prices that a list has now as CSV, a thousand at a time. */
export async function* exportListPrices(
  { id: listId, name: listName }: { id: string; name: string },
  currencyDigits: number
): AsyncGenerator<string> {
  // Spreadsheets take a file without this mark for Latin-1.
  yield `\uFEFF${stringify([COLUMNS])}`
  const now = nowForDatabase()
  let after = ''
  for (;;) {
    const rows = await readInWorker<Row>(
      `select p.id, i.name, p.from_quantity_thousandths, p.unit_price_minor_e4,
              ${codeOf('sku')} as sku, ${codeOf('gtin')} as gtin
         from price_list_items p join items i on i.id = p.item_id
        where p.price_list_id = ? and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
          and p.id > ? order by p.id limit ${ROWS_AT_ONCE}`,
      [listId, now, now, after]
    )
    yield stringify(rows.map((row) => cellsOf(row, listName, currencyDigits)))
    if (rows.length < ROWS_AT_ONCE) return
    after = rows.at(-1)!.id
  }
}

function codeOf(kind: 'sku' | 'gtin'): string {
  return `(select d.value from item_identifiers d where d.item_id = i.id and d.kind = '${kind}'
             order by d.position limit 1)`
}

function cellsOf(row: Row, listName: string, currencyDigits: number): string[] {
  return [
    listName,
    row.sku ?? '',
    row.gtin ?? '',
    row.name,
    formatQuantity(Number(row.from_quantity_thousandths), '.'),
    formatUnitPrice(Number(row.unit_price_minor_e4), currencyDigits, '.'),
  ]
}
