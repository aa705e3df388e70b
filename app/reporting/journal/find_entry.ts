import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'

export interface EntryDetail {
  chain: string
  sequence: number
  kind: string
  occurredAt: string
  register: string | null
  operator: string | null
  documentId: string | null
  documentKind: string | null
  payload: Record<string, unknown>
  previousHash: string
  hash: string
}

/** One entry of a store, with the document that brought it; null for another store's. */
export async function findEntry(
  storeId: string,
  chain: string,
  sequence: number
): Promise<EntryDetail | null> {
  const [row] = await read<Record<string, string | null>>(
    `select e.*, r.name as register, u.name as operator, d.kind as document_kind
       from journal_entries e
       left join registers r on r.id = e.register_id
       left join users u on u.id = e.operator_id
       left join documents d on d.id = e.document_id
      where e.chain = ? and e.sequence = ? and e.store_id = ?`,
    [chain, sequence, storeId]
  )
  if (!row) return null
  return {
    chain,
    sequence,
    kind: String(row.kind),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
    register: row.register ?? null,
    operator: row.operator ?? null,
    documentId: row.document_id ?? null,
    documentKind: row.document_kind ?? null,
    payload: JSON.parse(String(row.payload)) as Record<string, unknown>,
    previousHash: String(row.previous_hash),
    hash: String(row.hash),
  }
}
