import { newId } from '#core/ids'
import { fail, type Result, succeed } from '#core/result'
import { placeholders, type Sql } from '#core/sql'
import { identifierKey } from '#app/barcodes/identifier_key'
import type { CodeProblem } from '#app/barcodes/read_gtin'
import type { ItemIdentifierInput } from '#app/catalog/items/item_details'

export type IdentifierFailure =
  | {
      reason: 'bad_identifier'
      index: number
      problem: CodeProblem
      expectedCheckDigit: number | null
    }
  | { reason: 'identifier_repeated'; index: number; value: string }
  | { reason: 'identifier_taken'; index: number; value: string; itemName: string }

export interface KeyedIdentifier extends ItemIdentifierInput {
  key: string
}

/** Checks identifiers and gives each the key that it is found by. */
export function keyIdentifiers(
  inputs: ItemIdentifierInput[]
): Result<KeyedIdentifier[], IdentifierFailure> {
  const keyed = new Map<string, KeyedIdentifier>()
  for (const [index, { kind, value, pack }] of inputs.entries()) {
    const read = identifierKey(kind, value)
    if (!read.ok) {
      const { problem, expectedCheckDigit } = read
      return fail({ reason: 'bad_identifier', index, problem, expectedCheckDigit })
    }
    if (keyed.has(read.key)) return fail({ reason: 'identifier_repeated', index, value })
    keyed.set(read.key, { kind, value: read.value, key: read.key, pack })
  }
  return succeed([...keyed.values()])
}

/** Checks that identifiers are well-formed and free for an item; call it before the first write. */
export async function checkIdentifiers(
  sql: Sql,
  itemId: string,
  inputs: ItemIdentifierInput[]
): Promise<Result<KeyedIdentifier[], IdentifierFailure>> {
  const keyed = keyIdentifiers(inputs)
  if (!keyed.ok) return keyed
  const taken = await findTaken(sql, itemId, keyed.value)
  return taken ? fail(taken) : keyed
}

/** Makes the identifiers of an item exactly these; keys are unique over all items, archived too. */
export async function writeIdentifiers(
  sql: Sql,
  itemId: string,
  identifiers: KeyedIdentifier[]
): Promise<void> {
  await sql.run('delete from item_identifiers where item_id = ?', [itemId])
  if (identifiers.length === 0) return
  await sql.run(
    `insert into item_identifiers (id, item_id, kind, value, lookup_key, position,
                                   pack_name, pack_quantity_thousandths)
       values ${placeholders(identifiers.length, 8)}`,
    identifiers.flatMap(({ kind, value, key, pack }, position) => [
      newId(),
      itemId,
      kind,
      value,
      key,
      position,
      pack?.name ?? null,
      pack?.quantityThousandths ?? null,
    ])
  )
}

async function findTaken(
  sql: Sql,
  itemId: string,
  wanted: KeyedIdentifier[]
): Promise<Extract<IdentifierFailure, { reason: 'identifier_taken' }> | null> {
  if (wanted.length === 0) return null
  const [other] = await sql.all<{ lookup_key: string; name: string }>(
    `select d.lookup_key, i.name from item_identifiers d join items i on i.id = d.item_id
      where d.lookup_key in ${placeholders(1, wanted.length)} and d.item_id <> ? limit 1`,
    [...wanted.map(({ key }) => key), itemId]
  )
  if (!other) return null
  const index = wanted.findIndex(({ key }) => key === other.lookup_key)
  return { reason: 'identifier_taken', index, value: wanted[index]!.value, itemName: other.name }
}
