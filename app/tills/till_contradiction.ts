import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import type { RegisterDocument } from '#app/documents/types'

/** Why a document cannot be true beside the till sessions known already: it is quarantined. */
export type TillContradiction =
  | { reason: 'till_session_already_open'; openTillSessionId: string }
  | { reason: 'till_session_id_taken' }
  | { reason: 'till_session_unknown' }
  | { reason: 'till_session_closed' }
  | { reason: 'till_session_of_another_register' }
  | { reason: 'business_date_differs'; expectedDate: string }
  | { reason: 'z_number_taken' }
  | { reason: 'z_series_of_another_enrolment' }

export type TillAnswer = Result<null, TillContradiction>

export const applied: TillAnswer = succeed(null)

export function contradicts(contradiction: TillContradiction): TillAnswer {
  return fail(contradiction)
}

interface SessionKey {
  state: string
  register_id: string
  business_date: string
}

/** Says why a document found no open session of its register and date to be counted in. */
export async function whyNotCounted(sql: Sql, document: RegisterDocument): Promise<TillAnswer> {
  const [session] = await sql.all<SessionKey>(
    'select state, register_id, business_date from till_sessions where id = ?',
    [document.tillSessionId]
  )
  if (!session) return contradicts({ reason: 'till_session_unknown' })
  if (session.register_id !== document.registerId) {
    return contradicts({ reason: 'till_session_of_another_register' })
  }
  if (session.state !== 'open') return contradicts({ reason: 'till_session_closed' })
  return contradicts({ reason: 'business_date_differs', expectedDate: session.business_date })
}
