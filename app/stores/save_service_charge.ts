import db from '@adonisjs/lucid/services/db'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'
import type { ServiceChargeSetting } from '#app/stores/service_charge'
import { Store } from '#app/stores/store'

/** Changes what a store adds for serving; its registers price with it at once. */
export async function saveServiceCharge(
  storeId: string,
  serviceCharge: ServiceChargeSetting,
  operatorId: string
): Promise<void> {
  await db.transaction(async (client) => {
    const sql = sqlOf(client)
    const store = await Store.findOrFail(storeId, { client })
    store.settings = { ...store.settings, serviceCharge }
    await store.save()
    await appendStoreEntry(sql, {
      storeId,
      kind: 'store.changed',
      operatorId,
      payload: { fields: ['serviceCharge'] },
    })
    await announcePricing(sql, storeId)
  })
}
