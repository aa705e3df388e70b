import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import type { ChainedEntry } from '#app/documents/hash_chain'

/** The stored entries of a chain, in the shape in which they were made. */
export async function readEntries(chain: string): Promise<ChainedEntry[]> {
  const rows = await read<Record<string, string>>(
    'select * from journal_entries where chain = ? order by sequence',
    [chain]
  )
  return rows.map((row) => ({
    sequence: Number(row.sequence),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
    kind: String(row.kind),
    operatorId: row.operator_id ?? null,
    payload: JSON.parse(String(row.payload)) as Record<string, unknown>,
    previousHash: String(row.previous_hash),
    hash: String(row.hash),
  }))
}
