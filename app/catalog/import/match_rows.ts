import { placeholders } from '#core/sql'
import type { ItemRow } from '#app/catalog/import/read_item_row'
import type { RowProblem } from '#app/catalog/import/row_problem'
import type { ReadRows } from '#app/catalog/read_rows'

export interface MatchedRow {
  row: ItemRow
  /** Null: the item is new. */
  itemId: string | null
}

/** Notices a later row about something that an earlier one of the file was about. */
export interface ClaimKeys {
  /** The earlier row with one of these keys, or null after taking note of this one. */
  claim(keys: string[], row: number): { key: string; row: number } | null
}

/** Rows of this file seen so far, so that a later one does not undo an earlier one. */
export class SeenRows implements ClaimKeys {
  readonly #rowOf = new Map<string, number>()

  /** The earlier row with one of these keys, or null after taking note of this one. */
  claim(keys: string[], row: number): { key: string; row: number } | null {
    for (const key of keys) {
      const earlier = this.#rowOf.get(key)
      // A transaction may run twice: its own rows are no duplicates of themselves.
      if (earlier !== undefined && earlier !== row) return { key, row: earlier }
    }
    for (const key of keys) this.#rowOf.set(key, row)
    return null
  }
}

/** Finds the item that each row is about: by its identifiers, or by its name where it has none. */
export async function matchRows(
  rows: ReadRows,
  itemRows: ItemRow[],
  seen: ClaimKeys
): Promise<{ matched: MatchedRow[]; problems: RowProblem[] }> {
  const owners = await loadOwners(rows, itemRows)
  const matched: MatchedRow[] = []
  const problems: RowProblem[] = []
  for (const row of itemRows) {
    const answer = matchRow(row, owners, seen)
    if ('code' in answer)
      problems.push({ row: row.number, column: null, value: row.name ?? '', ...answer })
    else matched.push({ row, itemId: answer.itemId })
  }
  return { matched, problems }
}

interface Owners {
  byKey: Map<string, string>
  byName: Map<string, string[]>
}

type Match = { itemId: string | null } | Pick<RowProblem, 'code' | 'detail'>

function matchRow(row: ItemRow, owners: Owners, seen: ClaimKeys): Match {
  const keys = row.identifiers.map(({ key }) => key)
  const ownKeys = keys.length > 0 ? keys : row.name === undefined ? [] : [nameKey(row.name)]
  if (ownKeys.length === 0) return { code: 'no_identity', detail: null }
  const ids =
    keys.length > 0 ? keys.flatMap((key) => owners.byKey.get(key) ?? []) : byName(row, owners)
  const itemIds = [...new Set(ids)]
  if (itemIds.length > 1) {
    return {
      code: keys.length > 0 ? 'identifiers_of_two_items' : 'name_of_several_items',
      detail: null,
    }
  }
  const itemId = itemIds[0] ?? null
  const earlier = seen.claim([...ownKeys, ...(itemId ? [`i:${itemId}`] : [])], row.number)
  if (earlier) return { code: 'duplicate_in_file', detail: String(earlier.row) }
  if (itemId === null && row.name === undefined) return { code: 'name_missing', detail: null }
  return { itemId }
}

function byName(row: ItemRow, owners: Owners): string[] {
  return owners.byName.get(nameKey(row.name ?? '')) ?? []
}

function nameKey(name: string): string {
  return `n:${name.toLowerCase()}`
}

async function loadOwners(rows: ReadRows, itemRows: ItemRow[]): Promise<Owners> {
  const keys = [...new Set(itemRows.flatMap((row) => row.identifiers.map(({ key }) => key)))]
  const names = itemRows.flatMap((row) =>
    row.identifiers.length === 0 && row.name ? [row.name] : []
  )
  const owners: Owners = { byKey: new Map(), byName: new Map() }
  if (keys.length > 0) {
    const found = await rows<{ lookup_key: string; item_id: string }>(
      `select lookup_key, item_id from item_identifiers where lookup_key in ${placeholders(1, keys.length)}`,
      keys
    )
    for (const row of found) owners.byKey.set(row.lookup_key, row.item_id)
  }
  if (names.length > 0) {
    const found = await rows<{ id: string; name: string }>(
      `select id, name from items where parent_id is null and name in ${placeholders(1, names.length)}`,
      names
    )
    for (const { id, name } of found) {
      owners.byName.set(nameKey(name), [...(owners.byName.get(nameKey(name)) ?? []), id])
    }
  }
  return owners
}
