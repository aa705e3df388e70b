import type { RegisterParts } from '#resources/register/create_register'
import { act } from '#resources/register/sale/draft_acts'
import type { OperatorSession } from '#resources/register/device/operator_session'

export type SignOnRefusal =
  'pin_refused' | 'pin_locked' | 'access_refused' | 'unreachable' | 'failed'

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
  if (answer.status === 0) return 'unreachable'
  const refused = act('operator.sign_on_refused', {}, { ...parts.actor(), operatorId: userId })
  await parts.documents.addAct(refused)
  return refusalOf(answer.code)
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

function refusalOf(code: string): SignOnRefusal {
  switch (code) {
    case 'E_PIN_REFUSED':
      return 'pin_refused'
    case 'E_PIN_LOCKED':
      return 'pin_locked'
    case 'E_ACCESS_REFUSED':
      return 'access_refused'
    default:
      return 'failed'
  }
}
