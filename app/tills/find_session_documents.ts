import type { Sql } from '#core/sql'
import type { RegisterDocument } from '#app/documents/types'

/** Accepted documents of a session as the register signed them, oldest first. */
export async function findSessionDocuments(
  sql: Sql,
  tillSessionId: string
): Promise<RegisterDocument[]> {
  const rows = await sql.all<{ bytes: string }>(
    `select bytes from documents where till_session_id = ? and state = 'accepted'
      order by acceptance_sequence`,
    [tillSessionId]
  )
  return rows.map(({ bytes }) => JSON.parse(bytes) as RegisterDocument)
}
