import type { Refusal } from '#app/hooks/refusals'
import type { RegisterParts } from '#resources/register/create_register'
import { act } from '#resources/register/sale/draft_acts'
import type { OperatorSession } from '#resources/register/device/operator_session'

export type SignOnRefusal =
  | { why: 'pin_refused' | 'pin_locked' | 'access_refused' | 'unreachable' | 'failed' }
  /** What plugins have against it. */
  | { why: 'refused'; refusals: Refusal[] }

/** Signs an operator on with the PIN; the one before is signed off by it. */
export async function signOn(
  parts: RegisterParts,
  userId: string,
  pin: string
): Promise<SignOnRefusal | null> {
  const answer = await parts.api<OperatorSession>({
    method: 'POST',
    path: '/api/operator_sessions',
    body: { userId, pin },
  })
  if (answer.ok) {
    parts.session.begin(answer.body)
    await parts.documents.addAct(
      act('operator.signed_on', {}, { ...parts.actor(), operatorId: userId })
    )
    return null
  }
  if (answer.status === 0) return { why: 'unreachable' }
  const refused = act('operator.sign_on_refused', {}, { ...parts.actor(), operatorId: userId })
  await parts.documents.addAct(refused)
  return refusalOf(answer)
}

/** Leaves the sale where it is and asks for the next PIN. */
export async function signOff(parts: RegisterParts): Promise<void> {
  if (!parts.session.current.value) return
  const leaving = act('operator.signed_off', {}, parts.actor())
  parts.dialogs.closeAll()
  void parts.api({ method: 'DELETE', path: '/api/operator_sessions/current', patienceMs: 2_000 })
  parts.session.end()
  await parts.documents.addAct(leaving)
}

function refusalOf({ code, body }: { code: string; body: unknown }): SignOnRefusal {
  switch (code) {
    case 'E_PIN_REFUSED':
      return { why: 'pin_refused' }
    case 'E_PIN_LOCKED':
      return { why: 'pin_locked' }
    case 'E_ACCESS_REFUSED':
      return { why: 'access_refused' }
    case 'E_REFUSED':
      return { why: 'refused', refusals: (body as { refusals: Refusal[] }).refusals }
    default:
      return { why: 'failed' }
  }
}
