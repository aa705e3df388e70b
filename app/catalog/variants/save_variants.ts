import { fail, type Result, succeed } from '#core/result'
import type { Sql } from '#core/sql'
import type { CatalogAct } from '#app/catalog/catalog_act'
import type { ItemIdentifierInput } from '#app/catalog/items/item_details'
import { updateItem } from '#app/catalog/items/update_item'
import { readIdentifiers } from '#app/catalog/items/read_identifiers'
import { checkIdentifiers, type IdentifierFailure } from '#app/catalog/items/write_identifiers'

export interface VariantCodes {
  id: string
  sku: string | null
  gtin: string | null
}

export type SaveVariantsFailure = { reason: 'bad_code'; row: number; failure: IdentifierFailure }

/** Saves the SKU and GTIN of an item's variants as the matrix shows them; other codes stay. */
export async function saveVariants(
  sql: Sql,
  parentId: string,
  variants: VariantCodes[],
  act: CatalogAct
): Promise<Result<{ changed: number }, SaveVariantsFailure>> {
  const wanted = new Map<string, ItemIdentifierInput[]>()
  for (const [row, variant] of variants.entries()) {
    const [owner] = await sql.all('select id from items where id = ? and parent_id = ?', [
      variant.id,
      parentId,
    ])
    const owned = owner ? await readIdentifiers(sql, variant.id) : []
    const identifiers = withCodes(owned, variant)
    // Checked for all rows before the first is written, so that a bad one leaves nothing half saved.
    const checked = await checkIdentifiers(sql, variant.id, identifiers)
    if (!checked.ok) return fail({ reason: 'bad_code', row, failure: checked })
    wanted.set(variant.id, identifiers)
  }
  const repeated = findRepeated(variants)
  if (repeated) return fail(repeated)
  let changed = 0
  for (const [id, identifiers] of wanted) {
    const updated = await updateItem(sql, id, { identifiers }, act)
    if (updated.ok && updated.value.fields.length > 0) changed++
  }
  return succeed({ changed })
}

/** The first SKU and GTIN of the list become these, packs aside; an empty one goes away. */
function withCodes(
  owned: ItemIdentifierInput[],
  { sku, gtin }: VariantCodes
): ItemIdentifierInput[] {
  const first = {
    sku: owned.findIndex(({ kind }) => kind === 'sku'),
    gtin: owned.findIndex(({ kind, pack }) => kind === 'gtin' && !pack),
  }
  const others = owned.filter((_, index) => index !== first.sku && index !== first.gtin)
  return [
    ...(sku ? [{ kind: 'sku' as const, value: sku }] : []),
    ...(gtin ? [{ kind: 'gtin' as const, value: gtin }] : []),
    ...others,
  ]
}

function findRepeated(variants: VariantCodes[]): SaveVariantsFailure | null {
  const seen = new Set<string>()
  for (const [row, { sku, gtin }] of variants.entries()) {
    for (const code of [sku && `sku ${sku.toUpperCase()}`, gtin && `gtin ${gtin}`]) {
      if (!code) continue
      if (seen.has(code)) {
        const value = code.slice(code.indexOf(' ') + 1)
        return {
          reason: 'bad_code',
          row,
          failure: { reason: 'identifier_repeated', index: 0, value },
        }
      }
      seen.add(code)
    }
  }
  return null
}
