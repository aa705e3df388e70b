import type { SourceFormat } from '#app/move_in/engine/source'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'
import { rowByRow } from '#app/move_in/sources/row_by_row'

const FIELDS: Record<string, string> = {
  'name': 'name',
  'sku': 'sku',
  'barcode': 'barcode',
  'description': 'description',
  'category': 'department',
  'category name': 'department',
  'sale price': 'price',
  'cogs': 'cost',
  'purchase price': 'cost',
  'tax group': 'taxCategory',
  'quantity': 'stock',
  'low quantity': 'lowStock',
  'stock management': 'tracksStock',
  'status': 'published',
}

/** Products of NexoPOS, as its product list and its CSV import name them. */
export const nexoposItems: SourceFormat = {
  source: 'nexopos',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['name', 'sku', 'sale price'],
  score: (headers) =>
    scoreHeaders(headers, ['name', 'sku', 'barcode type', 'sale price', 'stock management']),
  columns: (headers) => knownColumns(headers, { fields: FIELDS }),
  assemble: rowByRow,
}
