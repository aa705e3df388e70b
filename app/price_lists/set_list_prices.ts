import { fromDatabaseTime } from '#core/clock'
import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { markItemsChanged } from '#app/catalog/mark_items_changed'
import {
  type ListPriceChanges,
  writeListPrices,
  type WrittenListPrice,
} from '#app/price_lists/write_list_prices'
import type { Author } from '#app/users/author'

const MOST_IN_JOURNAL = 100

/**
 * Sets prices in a list from a quantity on, or takes them out, with a word in the journal. Returns
 * what is another now.
 */
export async function setListPrices(
  sql: Sql,
  wanted: ListPriceChanges,
  author: Author
): Promise<WrittenListPrice[]> {
  const changed = await writeListPrices(sql, wanted, author.operatorId)
  if (changed.length === 0) return []
  await appendStoreEntry(sql, {
    storeId: author.storeId,
    kind: 'price_list.price_changed',
    operatorId: author.operatorId,
    payload: {
      priceListId: wanted.listId,
      validFrom: fromDatabaseTime(changed[0]!.validFrom),
      count: changed.length,
      // The rows themselves say who made them, and are kept.
      prices: changed
        .slice(0, MOST_IN_JOURNAL)
        .map(({ itemId, fromThousandths, unitPriceMinorE4 }) => ({
          itemId,
          fromThousandths,
          unitPriceMinorE4,
        })),
    },
  })
  await markItemsChanged(sql, [...new Set(changed.map(({ itemId }) => itemId))])
  return changed
}
