import { stringify } from 'csv-stringify/sync'
import { fromDatabaseTime, nowForDatabase } from '#core/clock'
import { readInWorker } from '#core/reader'
import { wallClockAt } from '#core/wall_clock'
import { formatQuantity, formatUnitPrice } from '#pricing/index'
import { LIST_NOW_OR_LATER } from '#app/catalog/prices/list_prices_in_force'
import type { PriceScope } from '#app/catalog/prices/price_scope'

const ROWS_AT_ONCE = 1_000
const DAY_MS = 86_400_000
/** Figures have a point, whatever the reader's language. The item's id finds one without a code. */
const COLUMNS = [
  ...['price list', 'sku', 'gtin', 'name', 'from quantity', 'price'],
  ...['valid from', 'valid to', 'item id'],
]

interface Row {
  id: string
  item_id: string
  sku: string | null
  gtin: string | null
  name: string
  from_quantity_thousandths: number
  unit_price_minor_e4: number
  valid_from: string
  valid_to: string | null
}

/** The prices that a list has now and later as CSV, a thousand at a time. */
export async function* exportListPrices(
  { id: listId, name: listName }: { id: string; name: string },
  scope: Pick<PriceScope, 'currencyDigits' | 'timeZone'>
): AsyncGenerator<string> {
  // Spreadsheets take a file without this mark for Latin-1.
  yield `\uFEFF${stringify([COLUMNS])}`
  const now = nowForDatabase()
  let after = ''
  for (;;) {
    const rows = await readInWorker<Row>(
      `select p.id, p.item_id, i.name, p.from_quantity_thousandths, p.unit_price_minor_e4,
              p.valid_from, p.valid_to,
              ${codeOf('sku')} as sku, ${codeOf('gtin')} as gtin
         from price_list_items p join items i on i.id = p.item_id
        where p.price_list_id = ? and ${LIST_NOW_OR_LATER}
          and p.id > ? order by p.id limit ${ROWS_AT_ONCE}`,
      [listId, now, after]
    )
    yield stringify(rows.map((row) => cellsOf(row, listName, { ...scope, now })))
    if (rows.length < ROWS_AT_ONCE) return
    after = rows.at(-1)!.id
  }
}

function codeOf(kind: 'sku' | 'gtin'): string {
  return `(select d.value from item_identifiers d where d.item_id = i.id and d.kind = '${kind}'
               and d.pack_quantity_thousandths is null order by d.position limit 1)`
}

function cellsOf(
  row: Row,
  listName: string,
  { currencyDigits, timeZone, now }: { currencyDigits: number; timeZone: string; now: string }
): string[] {
  const wallClock = (time: string) => wallClockAt(fromDatabaseTime(time), timeZone)
  return [
    listName,
    row.sku ?? '',
    row.gtin ?? '',
    row.name,
    formatQuantity(Number(row.from_quantity_thousandths), '.'),
    formatUnitPrice(Number(row.unit_price_minor_e4), currencyDigits, '.'),
    row.valid_from > now ? startText(wallClock(row.valid_from)) : '',
    row.valid_to === null ? '' : endText(wallClock(row.valid_to)),
    row.item_id,
  ].map(withoutFormula)
}

const MIDNIGHT = 'T00:00'

function startText(local: string): string {
  return local.endsWith(MIDNIGHT) ? local.slice(0, 10) : local.replace('T', ' ')
}

/** A price that ends at midnight is told by its last day, as people write it. */
function endText(local: string): string {
  if (!local.endsWith(MIDNIGHT)) return local.replace('T', ' ')
  return new Date(Date.parse(`${local.slice(0, 10)}T12:00Z`) - DAY_MS).toISOString().slice(0, 10)
}

/** A spreadsheet would take a name that begins so for a formula. */
function withoutFormula(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
