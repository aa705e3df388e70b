import { clock, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { checkPin, type PinFailure, type PinHolder } from '#app/users/check_pin'
import { effectiveGrants, type EffectiveGrant } from '#app/users/effective_grants'
import { loadGrants } from '#app/users/load_grants'
import { answerPermission } from '#app/users/permissions'
import { hooks } from '#app/hooks/hook_port'
import { refusalsOf, type Refusal } from '#app/hooks/refusals'
import { digestOf, newSecret } from '#app/users/secret_tokens'

/** One working day; a register left on overnight asks again in the morning. */
const LASTS_MS = 14 * 3_600_000

export interface SignOn {
  userId: string
  pin: string
  enrolmentId: string
  storeId: string
}

export interface OperatorSession {
  token: string
  operator: { id: string; name: string; color: string | null; locale: string }
  grants: EffectiveGrant[]
  expiresAt: string
}

export type SignOnFailure =
  | PinFailure
  | { reason: 'access_refused' }
  /** Others than Tillhouse have something against it; nobody is there who could let it pass. */
  | { reason: 'refused'; refusals: Refusal[] }

/** Signs an operator on at a register with the PIN. */
export async function signOnOperator(
  request: SignOn
): Promise<Result<OperatorSession, SignOnFailure>> {
  const checked = await checkPin(request.userId, request.pin)
  if (!checked.ok) return checked
  const grants = await loadGrants(request.userId)
  const { storeId } = request
  if (!answerPermission(grants, { task: 'register.sell', storeId }).isAllowed) {
    return fail({ reason: 'access_refused' })
  }
  const refusals = await refusalsOfSignOn(request)
  if (refusals.length > 0) return fail({ reason: 'refused', refusals })
  const { token, expiresAt } = await openSession(request)
  return succeed({
    token,
    operator: shownOf(checked.value),
    grants: effectiveGrants(grants, storeId),
    expiresAt,
  })
}

/** Asked when the PIN was right and the person may sell: before, there is nobody to speak of. */
async function refusalsOfSignOn({ storeId, userId, enrolmentId }: SignOn): Promise<Refusal[]> {
  const asked = { storeId, operatorId: userId, enrolmentId }
  return refusalsOf(await hooks.askGuards('operator.before_sign_on', asked))
}

function shownOf({ userId, name, color, locale }: PinHolder): OperatorSession['operator'] {
  return { id: userId, name, color, locale }
}

async function openSession(request: SignOn): Promise<{ token: string; expiresAt: string }> {
  const now = clock.now()
  const token = newSecret()
  const expiresAt = new Date(now.getTime() + LASTS_MS).toISOString()
  await transaction((sql) =>
    sql.run(
      `insert into operator_sessions (id, user_id, enrolment_id, token_hash, created_at, expires_at)
       values (?, ?, ?, ?, ?, ?)`,
      [
        newId(),
        request.userId,
        request.enrolmentId,
        digestOf(token),
        toDatabaseTime(now),
        toDatabaseTime(expiresAt),
      ]
    )
  )
  return { token, expiresAt }
}
