import type { FieldCell, SourceRow } from '#app/move_in/engine/record'
import { textOf } from '#app/move_in/engine/record'
import { readBoolean } from '#app/catalog/import/read_cells'
import type { SourceFormat } from '#app/move_in/engine/source'
import { groupRows, hasField, isVariantField, recordOf } from '#app/move_in/sources/group_rows'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'
import { isTaxColumn, taxCells } from '#app/move_in/sources/tax_columns'

const FIELDS: Record<string, string> = {
  'handle': 'handle',
  'sku': 'sku',
  'name': 'name',
  'category': 'department',
  'description': 'description',
  'sold by weight': 'soldByWeight',
  'option 1 name': 'optionName1',
  'option 1 value': 'optionValue1',
  'option 2 name': 'optionName2',
  'option 2 value': 'optionValue2',
  'option 3 name': 'optionName3',
  'option 3 value': 'optionValue3',
  'default price': 'price',
  'cost': 'cost',
  'barcode': 'barcode',
  'track stock': 'tracksStock',
}

const STORES = [
  { pattern: /^in stock \[(.+)\]$/i, field: 'stock' },
  { pattern: /^price \[(.+)\]$/i, field: 'price' },
  { pattern: /^available for sale \[(.+)\]$/i, field: 'availability' },
]

/** Items exported from Loyverse: rows of one handle are variants, or parts of a composite item. */
export const loyverseItems: SourceFormat = {
  source: 'loyverse',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['handle', 'sku', 'name', 'default price'],
  score: (headers) =>
    scoreHeaders(headers, ['handle', 'sku', 'sold by weight', 'option 1 name', 'track stock']),
  columns(headers) {
    const known = knownColumns(headers, { fields: FIELDS, stores: STORES })
    return known.map((meaning, index) =>
      isTaxColumn(headers[index]!) ? { field: 'taxFlag' } : meaning
    )
  },
  async *assemble(openRows) {
    for await (const rows of groupRows(openRows(), (row) => textOf(row, 'handle')))
      yield recordOf(tidyRows(rows), {
        isOfPart: isVariantField,
        isPart: (row) => hasField(row, 'sku', 'price', 'openPrice', 'optionValue1'),
      })
  },
}

function tidyRows(rows: SourceRow[]): SourceRow[] {
  const answers = rows[0]!.fields.flatMap(({ field, text }) =>
    field === 'availability' ? [readBoolean(text)] : []
  )
  const isSold = answers.length === 0 || answers.some((answer) => answer !== false)
  return rows.map((row, index) => {
    const fields = row.fields.flatMap(tidyCell)
    if (index === 0 && !isSold) fields.push({ field: 'archived', header: '', text: 'yes' })
    return { ...row, fields }
  })
}

function tidyCell(cell: FieldCell): FieldCell[] {
  switch (cell.field) {
    case 'handle':
      return [{ ...cell, field: 'alias' }]
    case 'soldByWeight':
      return readBoolean(cell.text) ? [{ ...cell, field: 'unit', text: 'kg' }] : []
    case 'availability':
      return []
    case 'taxFlag':
      return taxCells(cell)
    case 'price':
      return /^variable$/i.test(cell.text) ? [{ ...cell, field: 'openPrice', text: 'yes' }] : [cell]
    default:
      return [cell]
  }
}
