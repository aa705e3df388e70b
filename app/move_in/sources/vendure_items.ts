import type { FieldCell, SourceRow } from '#app/move_in/engine/record'
import { textOf } from '#app/move_in/engine/record'
import type { SourceFormat } from '#app/move_in/engine/source'
import { groupRows, hasField, isVariantField, recordOf } from '#app/move_in/sources/group_rows'
import { knownColumns, scoreHeaders } from '#app/move_in/sources/known_columns'

const FIELDS: Record<string, string> = {
  name: 'name',
  slug: 'slug',
  description: 'description',
  facets: 'facets',
  optiongroups: 'optionGroups',
  optionvalues: 'optionValues',
  sku: 'sku',
  price: 'price',
  taxcategory: 'taxCategory',
  stockonhand: 'stock',
  trackinventory: 'tracksStock',
}

/** Vendure's import format: rows without a name go on with the item above. */
export const vendureItems: SourceFormat = {
  source: 'vendure',
  kind: 'items',
  pricesIncludeTax: null,
  needs: ['name', 'optiongroups', 'optionvalues', 'sku', 'price'],
  score: (headers) =>
    scoreHeaders(headers, ['name', 'slug', 'optiongroups', 'optionvalues', 'sku', 'price']),
  columns: (headers) => knownColumns(headers, { fields: FIELDS }),
  async *assemble(openRows) {
    for await (const rows of groupRows(openRows(), startOf))
      yield recordOf(withOptions(rows), {
        isOfPart: (cell) => isVariantField(cell) || /^variant/i.test(cell.header),
        isPart: (row) => hasField(row, 'sku', 'price', 'optionValue1'),
      })
  },
}

function startOf(row: SourceRow): string | null {
  return textOf(row, 'name') === null ? null : `${row.number}`
}

/** `size|colour` on the first row names what `M|red` on each row is. */
function withOptions(rows: SourceRow[]): SourceRow[] {
  const names = (textOf(rows[0]!, 'optionGroups') ?? '').split('|').filter(Boolean)
  return rows.map((row, index) => {
    const values = (textOf(row, 'optionValues') ?? '').split('|').filter(Boolean)
    const options = values.flatMap((value, place): FieldCell[] => {
      const header = names[place] ?? 'optionValues'
      const named = { field: `optionName${place + 1}`, header, text: header }
      const valued = { field: `optionValue${place + 1}`, header, text: value }
      return index === 0 ? [named, valued] : [valued]
    })
    return { ...row, fields: [...row.fields.flatMap(tidyCell), ...options] }
  })
}

function tidyCell(cell: FieldCell): FieldCell[] {
  switch (cell.field) {
    case 'slug':
      return [{ ...cell, field: 'alias' }]
    case 'optionGroups':
    case 'optionValues':
      return []
    case 'facets':
      return facetCells(cell)
    default:
      return [cell]
  }
}

/** `category:Electronics|brand:Apple`: the first category is the department, each value a tag. */
function facetCells(cell: FieldCell): FieldCell[] {
  const facets = cell.text.split('|').map((facet) => facet.split(':').map((part) => part.trim()))
  const category = facets.find(([name]) => name?.toLowerCase() === 'category')?.[1]
  const tags = facets.map((facet) => facet.at(-1)!).filter(Boolean)
  const cells: FieldCell[] = [
    { ...cell, field: 'tags', text: tags.join(',') },
    { ...cell, field: 'custom' },
  ]
  return category ? [...cells, { ...cell, field: 'department', text: category }] : cells
}
