import type { FieldCell } from '#app/move_in/engine/record'
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
  'stock mngmt': 'tracksStock',
  'status': 'published',
}

/** The list of products as it is exported: once with prices, in newer versions without them. */
const LISTS = [
  ['name', 'sku', 'category', 'product type', 'sale price', 'stock mngmt', 'author'],
  ['name', 'type', 'sku', 'category', 'status', 'author', 'date'],
]

/** Products of NexoPOS, as its list exports them and as its CSV import names them. */
export const nexoposItems: SourceFormat = {
  source: 'nexopos',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['name', 'sku'],
  score: (headers) =>
    Math.max(
      scoreHeaders(headers, ['name', 'sku', 'barcode type', 'sale price', 'stock management']),
      ...LISTS.map((list) => (headers.includes('author') ? scoreHeaders(headers, list) : 0))
    ),
  columns: (headers) => knownColumns(headers, { fields: FIELDS }),
  async *assemble(openRows) {
    for await (const record of rowByRow(openRows))
      yield { ...record, fields: record.fields.filter(isSaid) }
  },
}

/** What the list shows where there is nothing. */
export function isSaid({ text }: FieldCell): boolean {
  return !/^(not defined|unassigned)$/i.test(text)
}
