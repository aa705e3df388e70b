import { placeholders } from '#core/sql'
import { type ItemRow, parentKeyOf, type VariantOf, valuesOf } from '#app/catalog/import/item_row'
import type { RowProblem } from '#app/catalog/import/row_problem'
import type { ReadRows } from '#app/catalog/read_rows'

export interface MatchedRow {
  row: ItemRow
  /** Null: the item is new. */
  itemId: string | null
  /** Of a variant: its parent where that is known already. */
  parentId: string | null
}

/** Notices a later row about something that an earlier one of the file was about. */
export interface ClaimKeys {
  /** The earlier row with one of these keys, or null after taking note of this one. */
  claim(keys: string[], row: number): { key: string; row: number } | null
  /** The row that a key was first seen in. */
  rowOf(key: string): number | null
}

/**
 * Finds the item that each row is about: by its identifiers, by its variants', or by its name where
 * it has none. A variant without any is found by its parent and its values. What is wrong with one
 * row of a record leaves the whole record out.
 */
export async function matchRows(
  rows: ReadRows,
  itemRows: ItemRow[],
  seen: ClaimKeys
): Promise<{ matched: MatchedRow[]; problems: RowProblem[] }> {
  const owners = await loadOwners(rows, itemRows)
  linkParents(itemRows)
  const children = variantsByParent(itemRows)
  const itemIdOf = new Map<ItemRow, string | null>()
  const problems: RowProblem[] = []
  const refused = new Set<number>()
  for (const row of itemRows) {
    if (refused.has(row.record)) continue
    const answer = row.variant
      ? matchVariant(row, row.variant, { owners, itemIdOf, refused, seen })
      : matchItem(row, children.get(row) ?? [], owners)
    const failure = 'code' in answer ? answer : claimKeys(row, answer.itemId, children, seen)
    if (failure) {
      problems.push({ row: row.number, column: null, value: row.name ?? '', ...failure })
      refused.add(row.record)
    } else itemIdOf.set(row, (answer as { itemId: string | null }).itemId)
  }
  const matched = itemRows.flatMap((row) =>
    refused.has(row.record) ? [] : [{ row, itemId: itemIdOf.get(row) ?? null, ...parentOf(row) }]
  )
  return { matched, problems }

  function parentOf(row: ItemRow): { parentId: string | null } {
    const { variant } = row
    if (!variant) return { parentId: null }
    if (variant.parent) return { parentId: itemIdOf.get(variant.parent) ?? null }
    return { parentId: owners.byKey.get(parentKeyOf(variant)!)?.itemId ?? null }
  }
}

interface Owner {
  itemId: string
  parentId: string | null
}

interface Owners {
  byKey: Map<string, Owner>
  byName: Map<string, string[]>
  /** Variants of known parents by `<parent> <values>`. */
  byValues: Map<string, string>
}

type Failure = Pick<RowProblem, 'code' | 'detail'>
type Match = { itemId: string | null } | Failure

/** A variant's parent may be told of in another record of the same batch. */
function linkParents(itemRows: ItemRow[]): void {
  const byKey = new Map<string, ItemRow>()
  for (const row of itemRows)
    if (!row.variant) for (const { key } of row.identifiers) byKey.set(key, row)
  for (const { variant } of itemRows)
    if (variant && variant.parentCode !== null)
      variant.parent = byKey.get(parentKeyOf(variant)!) ?? null
}

function variantsByParent(itemRows: ItemRow[]): Map<ItemRow, ItemRow[]> {
  const children = new Map<ItemRow, ItemRow[]>()
  for (const row of itemRows) {
    const parent = row.variant?.parent
    if (parent && row.variant?.parentCode === null)
      children.set(parent, [...(children.get(parent) ?? []), row])
  }
  return children
}

function ownersOf(row: ItemRow, owners: Owners): Owner[] {
  return row.identifiers.flatMap(({ key }) => owners.byKey.get(key) ?? [])
}

function onlyOne(ids: string[], code: RowProblem['code']): Match {
  const distinct = [...new Set(ids)]
  return distinct.length > 1 ? { code, detail: null } : { itemId: distinct[0] ?? null }
}

function matchItem(row: ItemRow, variants: ItemRow[], owners: Owners): Match {
  const own = ownersOf(row, owners).map(({ itemId }) => itemId)
  const throughVariants = variants.flatMap((variant) =>
    ownersOf(variant, owners).flatMap(({ parentId }) => parentId ?? [])
  )
  if (own.length + throughVariants.length > 0)
    return onlyOne([...own, ...throughVariants], 'identifiers_of_two_items')
  const hasCodes = [row, ...variants].some(({ identifiers }) => identifiers.length > 0)
  if (hasCodes) return newItem(row)
  if (row.name === undefined) return { code: 'no_identity', detail: null }
  return onlyOne(owners.byName.get(nameKey(row.name)) ?? [], 'name_of_several_items')
}

function newItem(row: ItemRow): Match {
  return row.name === undefined ? { code: 'name_missing', detail: null } : { itemId: null }
}

function matchVariant(
  row: ItemRow,
  variant: VariantOf,
  known: {
    owners: Owners
    itemIdOf: Map<ItemRow, string | null>
    refused: ReadonlySet<number>
    seen: ClaimKeys
  }
): Match {
  const { owners, itemIdOf, refused, seen } = known
  const parentKey = parentKeyOf(variant)
  const parentId = variant.parent
    ? (itemIdOf.get(variant.parent) ?? null)
    : (owners.byKey.get(parentKey!)?.itemId ?? null)
  if (variant.parent && refused.has(variant.parent.record))
    return { code: 'parent_missing', detail: variant.parentCode }
  // In a check the parent is not in the database yet when an earlier batch has brought it.
  if (!variant.parent && parentId === null && parentKey !== null && seen.rowOf(parentKey) === null)
    return { code: 'parent_missing', detail: variant.parentCode }
  const own = ownersOf(row, owners)
  if (own.some((owner) => owner.parentId !== parentId || parentId === null))
    return { code: 'variant_of_another', detail: null }
  const byCodes = onlyOne(
    own.map(({ itemId }) => itemId),
    'identifiers_of_two_items'
  )
  if ('code' in byCodes || byCodes.itemId !== null || parentId === null) return byCodes
  return { itemId: owners.byValues.get(`${parentId} ${valuesOf(variant)}`) ?? null }
}

/** Takes note of what the row is about; an earlier row about the same is a failure of this one. */
function claimKeys(
  row: ItemRow,
  itemId: string | null,
  children: Map<ItemRow, ItemRow[]>,
  seen: ClaimKeys
): Failure | null {
  const keys = row.identifiers.map(({ key }) => key)
  const hasCodes = [row, ...(children.get(row) ?? [])].some((one) => one.identifiers.length > 0)
  if (!hasCodes && !row.variant && row.name !== undefined) keys.push(nameKey(row.name))
  if (row.variant?.parentCode) keys.push(`v:${parentKeyOf(row.variant)}:${valuesOf(row.variant)}`)
  if (itemId) keys.push(`i:${itemId}`)
  const earlier = seen.claim(keys, row.number)
  return earlier ? { code: 'duplicate_in_file', detail: String(earlier.row) } : null
}

function nameKey(name: string): string {
  return `n:${name.toLowerCase()}`
}

async function loadOwners(rows: ReadRows, itemRows: ItemRow[]): Promise<Owners> {
  const keys = new Set<string>()
  for (const { identifiers, variant } of itemRows) {
    for (const { key } of identifiers) keys.add(key)
    const parentKey = variant ? parentKeyOf(variant) : null
    if (parentKey) keys.add(parentKey)
  }
  const names = itemRows.flatMap((row) =>
    row.identifiers.length === 0 && row.name && !row.variant ? [row.name] : []
  )
  const owners: Owners = { byKey: new Map(), byName: new Map(), byValues: new Map() }
  if (keys.size > 0) {
    const found = await rows<{ lookup_key: string; item_id: string; parent_id: string | null }>(
      `select d.lookup_key, d.item_id, i.parent_id
         from item_identifiers d join items i on i.id = d.item_id
        where d.lookup_key in ${placeholders(1, keys.size)}`,
      [...keys]
    )
    for (const row of found)
      owners.byKey.set(row.lookup_key, { itemId: row.item_id, parentId: row.parent_id })
  }
  await loadNames(rows, names, owners)
  if (itemRows.some(({ variant }) => variant)) await loadValues(rows, owners)
  return owners
}

async function loadNames(rows: ReadRows, names: string[], owners: Owners): Promise<void> {
  if (names.length === 0) return
  const found = await rows<{ id: string; name: string }>(
    `select id, name from items where parent_id is null and name in ${placeholders(1, names.length)}`,
    names
  )
  for (const { id, name } of found)
    owners.byName.set(nameKey(name), [...(owners.byName.get(nameKey(name)) ?? []), id])
}

/** The variants of every parent that the rows may mean. */
async function loadValues(rows: ReadRows, owners: Owners): Promise<void> {
  const found = [...owners.byKey.values()].map(({ itemId, parentId }) => parentId ?? itemId)
  const parents = [...new Set([...found, ...[...owners.byName.values()].flat()])]
  if (parents.length === 0) return
  const variants = await rows<{ id: string; parent_id: string; variant_values: string | null }>(
    `select id, parent_id, variant_values from items where parent_id in ${placeholders(1, parents.length)}`,
    parents
  )
  for (const row of variants) owners.byValues.set(`${row.parent_id} ${row.variant_values}`, row.id)
}
