import { read } from '#core/sql'
import { loadPriceScope, type PriceScope } from '#app/catalog/prices/price_scope'
import { findPriceList } from '#app/price_lists/find_price_lists'
import type { ReadOutcome, Target, TargetRun } from '#app/move_in/engine/target'
import type { SourceRecord } from '#app/move_in/engine/record'
import { SeenKeys } from '#app/move_in/engine/seen_keys'
import { type ListPriceRow, readListPrice } from '#app/move_in/targets/list_prices/read_list_price'
import { undoListPrices } from '#app/move_in/targets/list_prices/undo_list_prices'
import { rowKeys, writeListPriceRows } from '#app/move_in/targets/list_prices/write_list_price_rows'
import { writeUnnamed } from '#app/move_in/targets/list_prices/write_unnamed'
import { loadReading, type StoreReading } from '#app/move_in/targets/reading/load_reading'

export interface ListPricesContext {
  run: TargetRun
  reading: StoreReading
  scope: PriceScope
  listId: string
  /** Items and steps that the file has, also in rows with a problem. */
  named: SeenKeys
  /** A row does not tell which item it means: then nothing is taken out for not being named. */
  hasUnnamed: boolean
}

/** Prices of a price list: an export that was edited, or the table of a supplier. */
export const listPricesTarget: Target<ListPriceRow, ListPricesContext> = {
  kind: 'list_prices',
  task: 'prices.edit',
  isCheckedFirst: true,
  fields: [
    { key: 'sku' },
    { key: 'gtin' },
    { key: 'alias' },
    { key: 'itemId' },
    { key: 'fromQuantity' },
    { key: 'price', isAmount: true },
    { key: 'validFrom' },
    { key: 'validTo' },
  ],
  checkColumns(columns, { priceList }) {
    if (!priceList) return 'move_in.errors.no_price_list'
    const fields = new Set(columns.map(({ field }) => field))
    const hasCode = ['sku', 'gtin', 'alias', 'itemId'].some((field) => fields.has(field))
    return hasCode && fields.has('price') ? null : 'move_in.errors.no_list_price'
  },
  async prepare(run) {
    const scope = await loadPriceScope(run.storeId)
    const list = await findPriceList(run.options.priceList?.id ?? '', scope)
    if (!list || list.ratePpm !== null) throw new Error('The price list is gone')
    return {
      run,
      scope,
      reading: await loadReading(run),
      listId: list.id,
      named: new SeenKeys(),
      hasUnnamed: false,
    }
  },
  read: readRow,
  skip(row, { seen }) {
    seen.claim(rowKeys(row), row.number)
  },
  writeBatch: writeListPriceRows,
  writeRest: writeUnnamed,
  undo: undoListPrices,
}

function readRow(record: SourceRecord, context: ListPricesContext): ReadOutcome<ListPriceRow> {
  const { reading, scope, named } = context
  const { problems, isNamed, ...row } = readListPrice(record, reading, scope.currencyDigits)
  const isFaulty = problems.length > 0
  // An empty price says nothing of the item, as if the row were not there.
  if (row.unitPriceMinorE4 !== null || isFaulty)
    for (const key of row.keys) named.claim([`${key} ${row.fromThousandths}`], row.number)
  if (!isNamed) context.hasUnnamed = true
  const isLeftOut = !isFaulty && row.unitPriceMinorE4 === null
  return {
    value: isFaulty ? null : row,
    problems,
    tallies: { list_prices: 1, ...(isLeftOut && { 'left_out:list_prices': 1 }) },
  }
}

/** The lists that prices may be imported into: those with prices of their own. */
export async function listsToImportInto(storeId: string): Promise<{ id: string; name: string }[]> {
  const { currency, includesTax } = await loadPriceScope(storeId)
  return read<{ id: string; name: string }>(
    `select id, name from price_lists
      where currency = ? and includes_tax = ? and (store_id is null or store_id = ?)
        and rate_ppm is null and archived_at is null order by position, id`,
    [currency, includesTax, storeId]
  )
}
