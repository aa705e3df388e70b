import type { TargetField } from '#app/move_in/engine/target'

const options = [1, 2, 3].flatMap((place): TargetField[] => [
  { key: `optionName${place}` },
  { key: `optionValue${place}` },
])

/** What a column of a file about items may mean. */
export const ITEM_FIELDS: readonly TargetField[] = [
  { key: 'name' },
  { key: 'sku' },
  { key: 'gtin', isRepeatable: true },
  { key: 'barcode', isRepeatable: true },
  { key: 'plu' },
  { key: 'alias', isRepeatable: true },
  { key: 'otherCodes' },
  { key: 'description' },
  { key: 'department' },
  { key: 'price', isAmount: true, isRepeatable: true },
  { key: 'cost', isAmount: true },
  { key: 'taxCategory', isTax: true },
  { key: 'taxable' },
  { key: 'unit' },
  { key: 'content' },
  { key: 'contentUnit' },
  { key: 'tags', isRepeatable: true },
  { key: 'minimumAge' },
  { key: 'kind' },
  { key: 'stock', isRepeatable: true },
  { key: 'lowStock' },
  { key: 'tracksStock' },
  { key: 'openPrice' },
  { key: 'published' },
  { key: 'archived' },
  ...options,
  { key: 'custom', isRepeatable: true },
  { key: 'ext', isRepeatable: true },
]
