import { readInWorker } from '#core/reader'
import type { Tallies } from '#app/move_in/engine/target'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { countBalances } from '#app/move_in/reconciliation/count_balances'
import { countItems } from '#app/move_in/reconciliation/count_items'
import { countPastSales } from '#app/move_in/reconciliation/count_past_sales'
import { countStock } from '#app/move_in/reconciliation/count_stock'
import { liveChanges } from '#app/move_in/reconciliation/live_changes'

/** What of an import is in the database, by the names of its tallies; nothing is taken from these. */
export async function countImported(file: MoveInFile): Promise<Tallies> {
  switch (file.kind) {
    case 'items':
      return { ...(await countItems(file)), ...(await countStock(file)) }
    case 'stock':
      return countStock(file)
    case 'list_prices':
      return { list_prices: await countListPrices(file) }
    case 'customers':
      return { customers: await countObjects(file, 'customer', 'customers') }
    case 'tax_rates':
      return { tax_rates: await countObjects(file, 'tax_category', 'tax_categories') }
    case 'gift_cards':
      return countBalances(file, 'gift_card')
    case 'credits':
      return countBalances(file, 'credit')
    case 'past_sales':
      return countPastSales(file)
  }
}

/** Two rows of a file may be about one thing, each with a different part of it. */
async function countObjects(
  file: MoveInFile,
  object: string,
  table: 'customers' | 'tax_categories'
): Promise<number> {
  const { where, values } = liveChanges(file, object)
  const [row] = await readInWorker<{ count: number }>(
    `select count(*) as count
       from (select distinct c.file_row, c.object_id
               from move_in_changes c join ${table} o on o.id = c.object_id where ${where}) x`,
    values
  )
  return Number(row?.count ?? 0)
}

/** Rows whose item has a price in the list. */
async function countListPrices(file: MoveInFile): Promise<number> {
  const { where, values } = liveChanges(file, 'list_price')
  const [row] = await readInWorker<{ count: number }>(
    `select count(*) as count
       from (select distinct c.file_row, c.object_id
               from move_in_changes c join price_list_items p on p.item_id = c.object_id
              where ${where} and p.price_list_id = ?) x`,
    [...values, file.options.priceList?.id ?? '']
  )
  return Number(row?.count ?? 0)
}
