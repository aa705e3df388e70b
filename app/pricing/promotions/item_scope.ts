import type { ItemScope } from '#pricing/promotions/promotion'
import type { PricingLine } from '#pricing/types'

/** Answers whether a line's goods are meant; made once for each scope. */
export type ScopeMatcher = (line: PricingLine) => boolean

export function matcherOf(scope: ItemScope): ScopeMatcher {
  if (scope.isAll) return () => true
  const items = new Set(scope.itemIds)
  const departments = new Set(scope.departmentIds)
  const tags = new Set(scope.tags)
  return ({ itemId, traits }) =>
    (itemId !== null && items.has(itemId)) ||
    (traits !== null &&
      (traits.departmentIds.some((id) => departments.has(id)) ||
        traits.tags.some((tag) => tags.has(tag))))
}
