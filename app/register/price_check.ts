import { clock } from '#core/clock'
import { placeholders, read } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { loadPriceCourses } from '#app/catalog/reductions/load_price_courses'
import { lowestInCourse, reductionInCourse } from '#app/catalog/reductions/reduction_in_course'
import type { RegisterItem } from '#app/catalog/register_item'
import type { PriceReduction } from '#pricing/lowest_price'

/** What the server alone knows about a price. */
export interface PriceCheck {
  item: RegisterItem
  /** The deposits and fees that come with the item. */
  fees: RegisterItem[]
  /** What the price for everybody is lower than, by a promotion or on the shelf. */
  reduction: PriceReduction | null
  /** The lowest of 30 days, to stand beside what is taken off; null in a store that does not tell it. */
  lowestUnitPriceMinorE4: number | null
}

/** An item with all that a price check tells; null where there is none of this id. */
export async function loadPriceCheck(itemId: string, storeId: string): Promise<PriceCheck | null> {
  const scope = await loadPriceScope(storeId)
  const choice = { where: 'i.id = ? and i.archived_at is null', values: [itemId] }
  const [item] = await loadRegisterItems(read, scope, choice)
  if (!item) return null
  const feeIds = (item.fees ?? []).map((fee) => fee.itemId)
  const fees =
    feeIds.length === 0
      ? []
      : await loadRegisterItems(read, scope, {
          where: `i.id in ${placeholders(1, feeIds.length)}`,
          values: feeIds,
        })
  const { course } = (await loadPriceCourses([itemId], scope)).get(itemId)!
  const nowMs = clock.now().getTime()
  const reduction = reductionInCourse(course, nowMs)
  const lowest = reduction?.lowestUnitPriceMinorE4 ?? lowestInCourse(course, nowMs)
  return { item, fees, reduction, lowestUnitPriceMinorE4: scope.showsLowestPrice ? lowest : null }
}
