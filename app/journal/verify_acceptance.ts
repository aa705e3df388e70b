import { readInWorker } from '#core/reader'
import type { JournalFinding } from '#app/journal/journal_finding'
import { findCutTail, readCounter } from '#app/journal/verify_tail'

const BATCH = 2_000
const PLACE = 'acceptance_sequence'

/** The business-wide order of acceptance has no holes and ends where its counter stands. */
export async function verifyAcceptance(add: (finding: JournalFinding) => void): Promise<void> {
  const counted = (await readCounter(PLACE)) ?? 0
  let last = 0
  for (;;) {
    const rows = await readInWorker<{ number: number }>(
      `select acceptance_sequence as number from documents
        where acceptance_sequence > ? order by acceptance_sequence limit ${BATCH}`,
      [last]
    )
    if (rows.length === 0) break
    for (const row of rows) {
      if (Number(row.number) !== last + 1)
        add({ problem: 'document_missing', place: PLACE, sequence: last + 1 })
      last = Number(row.number)
    }
  }
  const sequence = await findCutTail(PLACE, counted, last)
  if (sequence !== null) add({ problem: 'cut_off', place: PLACE, sequence })
}
