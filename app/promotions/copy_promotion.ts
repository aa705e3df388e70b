import { PromotionRow } from '#app/promotions/promotion_row'
import { savePromotion } from '#app/promotions/save_promotion'
import type { Author } from '#app/users/author'

/** A draft that does the same, behind all others. */
export async function copyPromotion(id: string, name: string, author: Author) {
  const source = await PromotionRow.findOrFail(id)
  const { kind, definition, maxUses, budgetMinor, givesBack } = source
  const isForAllStores = source.storeId === null
  return savePromotion(
    null,
    { name, kind, isForAllStores, definition, maxUses, budgetMinor, givesBack },
    author
  )
}
