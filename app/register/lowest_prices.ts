import { clock } from '#core/clock'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { loadPriceCourses } from '#app/catalog/reductions/load_price_courses'
import { reductionInCourse } from '#app/catalog/reductions/reduction_in_course'

/** The lowest unit price of the 30 days before the reduction, by item, of those that are reduced. */
export type LowestPrices = Record<string, number>

/** What has to stand beside the reductions of some items; nothing in a store that does not tell it. */
export async function loadLowestPrices(itemIds: string[], storeId: string): Promise<LowestPrices> {
  const scope = await loadPriceScope(storeId)
  if (!scope.showsLowestPrice) return {}
  const nowMs = clock.now().getTime()
  const courses = await loadPriceCourses(itemIds, scope)
  return Object.fromEntries(
    [...courses].flatMap(([itemId, { course }]) => {
      const reduction = reductionInCourse(course, nowMs)
      return reduction ? [[itemId, reduction.lowestUnitPriceMinorE4]] : []
    })
  )
}
