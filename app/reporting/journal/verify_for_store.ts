import { fromDatabaseTime } from '#core/clock'
import { read, transaction } from '#core/sql'
import { appendStoreEntry, storeChain } from '#app/journal/append_store_entry'
import type { JournalFinding, JournalReport } from '#app/journal/journal_finding'
import { verifyJournal } from '#app/journal/verify_journal'

/** Findings that are kept with the act; the command names all. */
const KEPT_FINDINGS = 10

export interface LastVerification {
  at: string
  operator: string | null
  entries: number
  documents: number
  findingsCount: number
  findings: JournalFinding[]
}

/** Verifies everything, and writes to the store's journal that it was done and what came of it. */
export async function verifyForStore(storeId: string, operatorId: string): Promise<JournalReport> {
  const report = await verifyJournal()
  const { chains, entries, documents, findings } = report
  await transaction((sql) =>
    appendStoreEntry(sql, {
      storeId,
      kind: 'journal.verified',
      operatorId,
      payload: {
        chains,
        entries,
        documents,
        findingsCount: findings.length,
        findings: findings.slice(0, KEPT_FINDINGS),
      },
    })
  )
  return report
}

/** What the last verification said, read from the journal itself. */
export async function findLastVerification(storeId: string): Promise<LastVerification | null> {
  const [row] = await read<{ occurred_at: string; payload: string; operator: string | null }>(
    `select e.occurred_at, e.payload, u.name as operator
       from journal_entries e left join users u on u.id = e.operator_id
      where e.chain = ? and e.kind = 'journal.verified' order by e.sequence desc limit 1`,
    [storeChain(storeId)]
  )
  if (!row) return null
  const payload = JSON.parse(row.payload) as Omit<LastVerification, 'at' | 'operator'>
  return { ...payload, at: fromDatabaseTime(row.occurred_at), operator: row.operator }
}
