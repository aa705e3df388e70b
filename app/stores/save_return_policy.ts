import db from '@adonisjs/lucid/services/db'
import { sqlOf } from '#core/sql'
import type { ReturnPolicy } from '#app/documents/return_policy'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'
import { Store } from '#app/stores/store'

/** Changes on which terms goods come back; those sold before keep the terms they were sold with. */
export async function saveReturnPolicy(
  storeId: string,
  returnPolicy: ReturnPolicy,
  operatorId: string
): Promise<void> {
  await db.transaction(async (client) => {
    const store = await Store.findOrFail(storeId, { client })
    store.settings = { ...store.settings, returnPolicy }
    await store.save()
    const sql = sqlOf(client)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'store.changed',
      operatorId,
      payload: { fields: ['returnPolicy'] },
    })
    await announcePricing(sql, storeId)
  })
}
