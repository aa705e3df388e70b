import type { FieldCell, SourceRow } from '#app/move_in/engine/record'
import { textOf } from '#app/move_in/engine/record'
import type { SourceFormat } from '#app/move_in/engine/source'
import { groupRows, hasField, isVariantField, recordOf } from '#app/move_in/sources/group_rows'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'

const FIELDS: Record<string, string> = {
  'handle': 'handle',
  'sku': 'sku',
  'name': 'name',
  'description': 'description',
  'product category': 'department',
  'category': 'department',
  'type': 'department',
  'variant option one name': 'optionName1',
  'variant option one value': 'optionValue1',
  'variant option two name': 'optionName2',
  'variant option two value': 'optionValue2',
  'variant option three name': 'optionName3',
  'variant option three value': 'optionValue3',
  'tags': 'tags',
  'supply price': 'cost',
  'retail price': 'price',
  'tax name': 'taxCategory',
  'active': 'published',
  'track inventory': 'tracksStock',
}

const STORES = [{ pattern: /^inventory_(.+)$/i, field: 'stock' }]

/** Products exported from Lightspeed Retail (X-Series, formerly Vend). */
export const lightspeedItems: SourceFormat = {
  source: 'lightspeed',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['handle', 'sku', 'name', 'retail price'],
  score: (headers) =>
    scoreHeaders(headers, [
      'handle',
      'sku',
      'variant option one name',
      'supply price',
      'retail price',
    ]),
  columns: (headers) => knownColumns(headers, { fields: FIELDS, stores: STORES }),
  async *assemble(openRows) {
    for await (const rows of groupRows(openRows(), (row) => textOf(row, 'handle')))
      yield recordOf(rows.map(tidyRow), {
        isOfPart,
        isPart: (row) => hasField(row, 'sku', 'price', 'optionValue1'),
      })
  },
}

const OF_VARIANT = /^(id|supplier_code|reorder_point_|restock_level_|loyalty_value)/i

function isOfPart(cell: FieldCell): boolean {
  return isVariantField(cell) || (cell.field === 'custom' && OF_VARIANT.test(cell.header))
}

/** The handle is a code of the whole; a variant's name repeats its options after ` / `. */
function tidyRow(row: SourceRow): SourceRow {
  const hasOptions = hasField(row, 'optionValue1')
  const fields = row.fields.map((cell): FieldCell => {
    if (cell.field === 'handle') return { ...cell, field: 'alias' }
    if (cell.field === 'name' && hasOptions) return { ...cell, text: cell.text.split(' / ')[0]! }
    return cell
  })
  return { ...row, fields }
}
