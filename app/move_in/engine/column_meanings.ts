import { fieldHeaders, namesField } from '#app/custom_fields/field_cells'
import { knownFieldSets } from '#app/custom_fields/field_sets'
import type { ColumnMeaning, SourceFormat } from '#app/move_in/engine/source'

const ENTITY_OF = { items: 'item', customers: 'customer' } as const

/**
 * What a file's columns mean: as its format knows them, and `plugin-id.field` the field of a plugin
 * in whatever format. Where the shop has no such plugin the column is kept under its own name.
 */
export async function columnMeanings(
  format: SourceFormat,
  headers: string[]
): Promise<ColumnMeaning[]> {
  const meanings = format.columns(headers)
  const entity = ENTITY_OF[format.kind as keyof typeof ENTITY_OF]
  if (!entity || !headers.some(namesField)) return meanings
  const known = new Set(fieldHeaders(await knownFieldSets(), entity).map(({ header }) => header))
  return meanings.map((meaning, index) => {
    const header = headers[index]!.trim()
    if (known.has(header)) return { field: 'ext' }
    return meaning.field === 'ignore' && namesField(header) ? { field: 'custom' } : meaning
  })
}
