import db from '@adonisjs/lucid/services/db'
import { fail, succeed, type Result } from '#core/result'
import { sqlOf } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { NEXT_STATES } from '#app/promotions/next_states'
import type { PromotionRow, PromotionState } from '#app/promotions/promotion_row'
import { lockPromotion } from '#app/promotions/save_promotion'
import { announcePricing } from '#app/stores/announce_pricing'
import type { Author } from '#app/users/author'

/** Switches a promotion on, off for a while, off for good, or puts it away. */
export async function switchPromotion(
  id: string,
  state: PromotionState,
  { storeId, operatorId }: Author
): Promise<Result<PromotionRow, { reason: 'not_from_here' }>> {
  return db.transaction(async (client) => {
    const row = await lockPromotion(id, client)
    if (!NEXT_STATES[row.state].includes(state)) return fail({ reason: 'not_from_here' })
    await row.merge({ state }).useTransaction(client).save()
    await announcePricing(sqlOf(client), null)
    await appendStoreEntry(sqlOf(client), {
      storeId,
      kind: 'promotion.state_changed',
      operatorId,
      payload: { promotionId: id, version: row.version, state },
    })
    return succeed(row)
  })
}
