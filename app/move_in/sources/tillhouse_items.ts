import type { FieldCell, SourceRow } from '#app/move_in/engine/record'
import { textOf } from '#app/move_in/engine/record'
import type { SourceFormat } from '#app/move_in/engine/source'
import { groupRows, hasField, isVariantField, recordOf } from '#app/move_in/sources/group_rows'
import { byHeaders } from '#app/move_in/sources/known_headers'

/** What a variant has of its own besides codes, prices and options. */
const OF_VARIANT = new Set([
  'alias',
  'otherCodes',
  'archived',
  'custom',
  'ext',
  'taxCategory',
  'tracksStock',
])

/** items.csv of Tillhouse's own export: variants follow the item whose id they name. */
export const tillhouseItems: SourceFormat = {
  source: 'tillhouse',
  kind: 'items',
  pricesIncludeTax: null,
  ...byHeaders({
    marks: ['item id', 'parent item id', 'is sellable', 'variant values'],
    fields: {
      // Kept as a code, so that stock finds an item that has no other.
      alias: 'item id',
      parentId: 'parent item id',
      name: 'name',
      sku: 'sku',
      gtin: 'gtin',
      plu: 'plu',
      otherCodes: 'other codes',
      department: 'department',
      taxCategory: 'tax category',
      unit: 'unit',
      kind: 'kind',
      openPrice: 'is open price',
      tracksStock: 'tracks stock',
      price: 'price',
      cost: 'cost',
      description: 'description',
      minimumAge: 'minimum age',
      content: 'content',
      contentUnit: 'content unit',
      lowStock: 'low stock',
      tags: 'tags',
      variantAxes: 'variant axes',
      variantValues: 'variant values',
      customFields: 'custom',
      archived: 'archived at',
    },
    rest: 'ignore',
  }),
  async *assemble(openRows) {
    const idOf = (row: SourceRow) => textOf(row, 'parentId') ?? textOf(row, 'alias')
    for await (const rows of groupRows(openRows(), idOf))
      yield recordOf(
        rows.map((row) => ({ ...row, fields: row.fields.flatMap(tidyCell) })),
        {
          isOfPart: (cell) => isVariantField(cell) || OF_VARIANT.has(cell.field),
          isPart: (row) => hasField(row, 'optionValue1'),
        }
      )
  },
}

/** What the export writes as JSON or as an instant, in cells as other formats have them. */
function tidyCell(cell: FieldCell): FieldCell[] {
  switch (cell.field) {
    case 'variantAxes':
      return namesOf(cell.text).map((text, index) => optionCell(cell, 'Name', text, index))
    case 'variantValues':
      return listOf(cell.text).map((text, index) => optionCell(cell, 'Value', String(text), index))
    case 'customFields':
      return Object.entries(jsonOf(cell.text) ?? {}).map(([header, value]) => ({
        field: 'custom',
        header,
        text: typeof value === 'string' ? value : JSON.stringify(value),
      }))
    case 'archived':
      return [{ ...cell, text: 'yes' }]
    case 'parentId':
      return []
    default:
      return [cell]
  }
}

function optionCell(cell: FieldCell, part: 'Name' | 'Value', text: string, index: number) {
  return { ...cell, field: `option${part}${index + 1}`, text }
}

function namesOf(text: string): string[] {
  return listOf(text).map((axis) => String((axis as { name?: unknown } | null)?.name ?? ''))
}

function listOf(text: string): unknown[] {
  const value = jsonOf(text)
  return Array.isArray(value) ? value : []
}

/** Null for what somebody has broken by hand. */
function jsonOf(text: string): object | null {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' ? value : null
  } catch {
    return null
  }
}
