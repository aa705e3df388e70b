import type { CatalogPiece } from '#app/catalog/register_item'
import type { CatalogChange } from '#resources/register/catalog/catalog_index'

/** The items of a line of the catalog, which carries them field by field. */
export function unpackPiece({ count, same, columns, removedIds }: CatalogPiece): CatalogChange[] {
  const fields = Object.entries(columns)
  const changes: CatalogChange[] = removedIds.map((id) => ({ id, isRemoved: true }))
  for (let index = 0; index < count; index++) {
    const item: Record<string, unknown> = { ...same }
    for (const [field, values] of fields) item[field] = values[index]
    changes.push(item as unknown as CatalogChange)
  }
  return changes
}
