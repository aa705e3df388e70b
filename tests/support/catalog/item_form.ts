import type { GivenItem } from '#tests/support/given_items'

/** The whole form of an item as its page sends it, with what is changed on it. */
export function itemForm(
  { name, departmentId, taxCategoryId, sku }: GivenItem,
  changes: Record<string, unknown> = {}
) {
  return {
    name,
    description: null,
    kind: 'goods',
    departmentId,
    taxCategoryId,
    unit: 'piece',
    contentQuantity: null,
    contentUnit: null,
    isOpenPrice: false,
    tracksStock: true,
    lowStock: null,
    durationMinutes: null,
    minimumAge: null,
    saleHours: null,
    tags: [],
    identifiers: [{ kind: 'sku', value: sku }],
    optionGroupIds: [],
    ...changes,
  }
}
