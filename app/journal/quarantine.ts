import type { SqlValue } from '#core/sql'
import type { ChainTail } from '#app/documents/hash_chain'

type Reader = (statement: string, values: SqlValue[]) => Promise<{ bytes: string }[]>

/** Where the chain stands after each entry of an enrolment's documents in quarantine, newest first. */
export async function entriesInQuarantine(read: Reader, enrolmentId: string): Promise<ChainTail[]> {
  const documents = await read(
    "select bytes from documents where enrolment_id = ? and state = 'quarantined' order by sequence desc",
    [enrolmentId]
  )
  return documents.flatMap(({ bytes }) => entriesOf(bytes))
}

/** What was quarantined may be of any shape. */
function entriesOf(bytes: string): ChainTail[] {
  try {
    const { journal } = JSON.parse(bytes) as { journal?: unknown }
    return Array.isArray(journal) ? journal.filter(isTail) : []
  } catch {
    return []
  }
}

function isTail(value: unknown): value is ChainTail {
  const entry = value as Partial<ChainTail> | null
  return (
    typeof entry === 'object' &&
    typeof entry?.sequence === 'number' &&
    typeof entry.hash === 'string'
  )
}
