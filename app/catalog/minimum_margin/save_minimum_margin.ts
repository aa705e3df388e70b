import db from '@adonisjs/lucid/services/db'
import { sqlOf } from '#core/sql'
import { markAllItemsChanged } from '#app/catalog/mark_items_changed'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { Store } from '#app/stores/store'

/** What goods of a store are to earn at least; its registers get the least price of each anew. */
export async function saveMinimumMargin(
  storeId: string,
  minimumMarginPpm: number | null,
  operatorId: string
): Promise<void> {
  await db.transaction(async (client) => {
    const sql = sqlOf(client)
    const store = await Store.findOrFail(storeId, { client })
    const { minimumMarginPpm: before = null, ...others } = store.settings
    if (before === minimumMarginPpm) return
    store.settings = minimumMarginPpm === null ? others : { ...others, minimumMarginPpm }
    await store.save()
    await appendStoreEntry(sql, {
      storeId,
      kind: 'store.changed',
      operatorId,
      payload: { fields: ['minimumMarginPpm'] },
    })
    await markAllItemsChanged(sql)
  })
}
