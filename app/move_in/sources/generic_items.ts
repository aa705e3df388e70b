import { recogniseItemColumns } from '#app/move_in/sources/generic_columns'
import type { SourceFormat } from '#app/move_in/engine/source'
import { rowByRow } from '#app/move_in/sources/row_by_row'

/** Any table of items, by the headers that people use in five languages. */
export const genericItems: SourceFormat = {
  source: 'generic',
  kind: 'items',
  pricesIncludeTax: null,
  score(headers) {
    const fields = new Set(recogniseItemColumns(headers))
    fields.delete('ignore')
    const isAboutItems = fields.has('name') || fields.has('sku') || fields.has('gtin')
    return isAboutItems ? 5 + Math.min(fields.size, 15) : 0
  },
  columns: (headers) => recogniseItemColumns(headers).map((field) => ({ field })),
  assemble: rowByRow,
}
