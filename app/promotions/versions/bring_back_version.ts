import { fail, type Result } from '#core/result'
import { PromotionRow } from '#app/promotions/promotion_row'
import { savePromotion, type SaveFailure } from '#app/promotions/save_promotion'
import { listVersions } from '#app/promotions/versions/list_versions'
import type { Author } from '#app/users/author'

/** Makes a promotion what it once was, as its next version; nothing of its history is lost. */
export async function bringBackVersion(
  id: string,
  { version, current }: { version: number; current: number },
  author: Author
): Promise<Result<PromotionRow, SaveFailure | { reason: 'version_unknown' }>> {
  const { kind, storeId } = await PromotionRow.findOrFail(id)
  const wanted = (await listVersions(id)).find((one) => one.version === version)
  if (!wanted) return fail({ reason: 'version_unknown' })
  const { name, definition, maxUses, budgetMinor, givesBack } = wanted
  const isForAllStores = storeId === null
  return savePromotion(
    { id, version: current },
    { name, kind, isForAllStores, definition, maxUses, budgetMinor, givesBack },
    author
  )
}
