import type { FieldCell, SourceRow } from '#app/move_in/engine/record'
import { textOf } from '#app/move_in/engine/record'
import type { SourceFormat } from '#app/move_in/engine/source'
import { groupRows, hasField, isVariantField, recordOf } from '#app/move_in/sources/group_rows'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'
import { isTaxColumn, taxCells } from '#app/move_in/sources/tax_columns'

const FIELDS: Record<string, string> = {
  'reference handle': 'handle',
  'item name': 'name',
  'variation name': 'optionValue1',
  'sku': 'sku',
  'description': 'description',
  'categories': 'categories',
  'category': 'department',
  'reporting category': 'department',
  'gtin': 'barcode',
  'price': 'price',
  'archived': 'archived',
  'stockable': 'tracksStock',
  'default unit cost': 'cost',
  'item type': 'kind',
}

const STORES = [
  { pattern: /^current quantity (.+)$/i, field: 'stock' },
  { pattern: /^price (.+)$/i, field: 'price' },
]

/** The item library of Square: one row a variation, rows of one item next to each other. */
export const squareItems: SourceFormat = {
  source: 'square',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['item name', 'variation name', 'sku', 'price'],
  score: (headers) =>
    scoreHeaders(headers, ['token', 'item name', 'variation name', 'sku', 'price']),
  columns(headers) {
    const known = knownColumns(headers, { fields: FIELDS, stores: STORES })
    return known.map((meaning, index) =>
      isTaxColumn(headers[index]!) ? { field: 'taxFlag' } : meaning
    )
  },
  async *assemble(openRows) {
    const keyOf = (row: SourceRow) =>
      `${textOf(row, 'handle') ?? ''}\n${(textOf(row, 'name') ?? '').toLowerCase()}`
    for await (const rows of groupRows(openRows(), keyOf))
      yield recordOf(tidyRows(rows), {
        isOfPart,
        isPart: (row) => hasField(row, 'optionValue1', 'sku', 'price'),
      })
  },
}

const OF_VARIATION =
  /^(token|weight|default vendor|online sale price|new quantity|stock alert|enabled|option (name|value))/i

function isOfPart(cell: FieldCell): boolean {
  return isVariantField(cell) || (cell.field === 'custom' && OF_VARIATION.test(cell.header))
}

/** `Regular` is what Square calls the variation of an item that has none. */
function tidyRows(rows: SourceRow[]): SourceRow[] {
  const isAlone = rows.length === 1
  return rows.map((row) => {
    const hasDepartment = hasField(row, 'department')
    const fields = row.fields.flatMap((cell): FieldCell[] => {
      if (cell.field === 'taxFlag') return taxCells(cell)
      if (cell.field === 'handle') return [{ ...cell, field: 'alias' }]
      if (cell.field === 'optionValue1' && isAlone && /^regular$/i.test(cell.text)) return []
      if (cell.field === 'categories')
        return hasDepartment
          ? [{ ...cell, field: 'custom' }]
          : [
              {
                ...cell,
                field: 'department',
                text: cell.text.split(',')[0]!.replace(/\s*\(.*\)$/, ''),
              },
            ]
      if (cell.field === 'price' && /^variable$/i.test(cell.text))
        return [{ ...cell, field: 'openPrice', text: 'yes' }]
      return [cell]
    })
    return { ...row, fields }
  })
}
