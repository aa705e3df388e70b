import type { FieldCell, SourceRow } from '#app/move_in/engine/record'
import { textOf } from '#app/move_in/engine/record'
import type { SourceFormat } from '#app/move_in/engine/source'
import { groupRows, hasField, isVariantField, recordOf } from '#app/move_in/sources/group_rows'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'

const FIELDS: Record<string, string> = {
  'handle': 'alias',
  'title': 'name',
  'body': 'description',
  'type': 'department',
  'product type': 'department',
  'tags': 'tags',
  'published': 'published',
  'option1 name': 'optionName1',
  'option1 value': 'optionValue1',
  'option2 name': 'optionName2',
  'option2 value': 'optionValue2',
  'option3 name': 'optionName3',
  'option3 value': 'optionValue3',
  'variant sku': 'sku',
  'variant inventory qty': 'stock',
  'variant price': 'price',
  'variant taxable': 'taxable',
  'variant barcode': 'barcode',
  'gift card': 'giftCard',
  'cost per item': 'cost',
}

/** Products exported from Shopify: rows of one handle are the variants and pictures of an item. */
export const shopifyItems: SourceFormat = {
  source: 'shopify',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['handle', 'title', 'variant sku', 'variant price'],
  score: (headers) =>
    scoreHeaders(headers, ['handle', 'title', 'option1 value', 'variant price', 'variant sku']),
  columns(headers) {
    // `Published` is about the web shop; a file with a status says itself what is sold.
    const hasStatus = headers.some((header) => /^status$/i.test(header.trim()))
    const fields = hasStatus ? { ...FIELDS, published: 'custom', status: 'published' } : FIELDS
    return knownColumns(headers, { fields })
  },
  async *assemble(openRows) {
    for await (const rows of groupRows(openRows(), (row) => textOf(row, 'alias')))
      yield recordOf(rows.map(tidyRow), { isOfPart, isPart })
  },
}

function isPart(row: SourceRow): boolean {
  return hasField(row, 'price', 'sku', 'barcode', 'stock') || hasField(row, 'optionValue1')
}

function isOfPart(cell: FieldCell): boolean {
  return isVariantField(cell) || cell.field === 'taxable' || /^variant /i.test(cell.header)
}

/** Puts a picture's place and text into one line with its address; drops weights of nothing. */
function tidyRow(row: SourceRow): SourceRow {
  const find = (header: RegExp) => row.fields.find((cell) => header.test(cell.header))
  const image = find(/^image src$/i)
  const weight = find(/^variant grams$/i)
  const hasWeight = weight !== undefined && weight.text !== '0'
  const fields = row.fields.flatMap((cell): FieldCell[] => {
    if (cell.field === 'giftCard')
      return /^true$/i.test(cell.text) ? [{ ...cell, field: 'kind', text: 'gift card' }] : []
    if (/^variant (grams|weight unit)$/i.test(cell.header)) return hasWeight ? [cell] : []
    if (!image) return [cell]
    if (/^image (position|alt text)$/i.test(cell.header)) return []
    const alt = find(/^image alt text$/i)
    return cell === image
      ? [{ ...cell, text: [image.text, alt?.text].filter(Boolean).join(' ') }]
      : [cell]
  })
  return { ...row, fields }
}
