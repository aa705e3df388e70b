import type { FieldCell, SourceRecord, SourceRow } from '#app/move_in/engine/record'
import { textOf } from '#app/move_in/engine/record'
import type { ColumnMeaning, SourceFormat } from '#app/move_in/engine/source'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'

const FIELDS: Record<string, string> = {
  'id': 'sourceId',
  'type': 'sourceType',
  'sku': 'sku',
  'gtin upc ean or isbn': 'barcode',
  'name': 'name',
  'published': 'published',
  'description': 'description',
  'tax status': 'taxable',
  'tax class': 'taxCategory',
  'stock': 'stock',
  'low stock amount': 'lowStock',
  'regular price': 'price',
  'categories': 'department',
  'tags': 'tags',
  'parent': 'parentCode',
}

const ATTRIBUTE = /^attribute (\d) (name|value)/i

/**
 * Products exported from WooCommerce. Variations stand anywhere in the file and name their parent:
 * the file is read twice, first all items, then their variations.
 */
export const woocommerceItems: SourceFormat = {
  source: 'woocommerce',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['type', 'sku', 'name', 'regular price'],
  score: (headers) =>
    scoreHeaders(headers, ['type', 'sku', 'name', 'regular price', 'tax status', 'categories']),
  columns(headers) {
    const known = knownColumns(headers, { fields: FIELDS })
    return headers.map((header, index): ColumnMeaning => {
      const attribute = ATTRIBUTE.exec(header)
      if (!attribute) return known[index]!
      const part = attribute[2]!.toLowerCase() === 'name' ? 'attributeName' : 'attributeValue'
      return { field: `${part}${attribute[1]}` }
    })
  },
  async *assemble(openRows) {
    for await (const row of openRows()) if (!isVariation(row)) yield recordOf(row)
    for await (const row of openRows()) if (isVariation(row)) yield recordOf(row)
  },
}

function typesOf(row: SourceRow): string[] {
  return (textOf(row, 'sourceType') ?? 'simple').split(/\s*,\s*/).map((type) => type.toLowerCase())
}

function isVariation(row: SourceRow): boolean {
  return typesOf(row).includes('variation')
}

function recordOf(row: SourceRow): SourceRecord {
  const types = typesOf(row)
  const fields = row.fields.flatMap((cell) => itemCells(cell, row, types))
  if (types.includes('grouped')) fields.push(made('leftOut', 'groups'))
  if (types.includes('virtual') || types.includes('downloadable'))
    fields.push(made('kind', 'service'))
  if (types.includes('variable')) fields.push(made('isParent', 'yes'))
  return { row: row.number, rows: [row], fields, parts: [] }
}

const made = (field: string, text: string): FieldCell => ({ field, header: '', text })

function itemCells(cell: FieldCell, row: SourceRow, types: string[]): FieldCell[] {
  const isOfVariation = types.includes('variation')
  switch (cell.field) {
    case 'sourceId':
      // Variations name a parent without SKU by this.
      return [{ ...cell, field: 'alias', text: `id:${cell.text}` }]
    case 'sourceType':
      return cell.text.toLowerCase() === 'external' ? [{ ...cell, field: 'custom' }] : []
    case 'taxable':
      return /^none$/i.test(cell.text) ? [{ ...cell, text: 'no' }] : []
    case 'taxCategory':
      return /^(parent|standard)$/i.test(cell.text) ? [] : [cell]
    case 'published':
      // A variation follows its parent unless it is switched off itself.
      return isOfVariation && cell.text === '1' ? [] : [cell]
    case 'department':
      return departments(cell)
    case 'name':
      return isOfVariation ? [] : [cell]
    case 'description':
      return isOfVariation ? [{ ...cell, field: 'custom' }] : [cell]
    default:
      return attributeCells(cell, row, isOfVariation)
  }
}

/** The first path is the department; an item of several is kept with all of them. */
function departments(cell: FieldCell): FieldCell[] {
  const paths = cell.text.split(/\s*,\s*(?=\S)/)
  const first = { ...cell, text: paths[0]! }
  return paths.length > 1 ? [first, { ...cell, field: 'custom' }] : [first]
}

/** `Attribute 1 name` and `value(s)`: an option of a variation, else a fact about the item. */
function attributeCells(cell: FieldCell, row: SourceRow, isOfVariation: boolean): FieldCell[] {
  const match = /^attribute(Name|Value)(\d)$/.exec(cell.field)
  if (!match) return /^attribute \d (visible|global|default)/i.test(cell.header) ? [] : [cell]
  const [, part, place] = match
  if (isOfVariation) return [{ ...cell, field: `option${part}${place}` }]
  if (part === 'Name') return []
  const name = textOf(row, `attributeName${place}`)
  return [{ ...cell, field: 'custom', header: name ?? cell.header }]
}
