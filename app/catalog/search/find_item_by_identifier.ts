import { lookupKeys } from '#app/barcodes/identifier_key'
import { placeholders } from '#core/sql'
import type { ReadRows } from '#app/catalog/read_rows'

/** The id of the item that a scanned or typed code stands for; null when none has it. */
export async function findItemByIdentifier(rows: ReadRows, text: string): Promise<string | null> {
  const keys = lookupKeys(text)
  if (keys.length === 0) return null
  const found = await rows<{ lookup_key: string; item_id: string }>(
    `select d.lookup_key, d.item_id from item_identifiers d
       join items i on i.id = d.item_id
      where d.lookup_key in ${placeholders(1, keys.length)} and i.archived_at is null and i.is_sellable = 1`,
    keys
  )
  const byKey = new Map(found.map((row) => [row.lookup_key, row.item_id]))
  const key = keys.find((candidate) => byKey.has(candidate))
  return key === undefined ? null : byKey.get(key)!
}
