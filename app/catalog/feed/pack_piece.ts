import type { CatalogPiece, RegisterItem } from '#app/catalog/register_item'

/** Items as they go over the wire; `unpack_piece.ts` of the register makes items of them again. */
export function packPiece(items: readonly RegisterItem[], removedIds: string[] = []): CatalogPiece {
  const same: Record<string, unknown> = {}
  const columns: Record<string, unknown[]> = {}
  const [first] = items
  for (const field of Object.keys(first ?? {}) as (keyof RegisterItem)[]) {
    const values = items.map((item) => item[field])
    if (values.every((value) => value === first![field])) same[field] = first![field]
    else columns[field] = values
  }
  return { count: items.length, same, columns, removedIds }
}
