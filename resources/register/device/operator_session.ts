import { shallowRef } from 'vue'
import type { SignedOnOperator } from '#resources/register/register_context'

export interface OperatorGrant {
  task: string
  departmentId: string | null
  isAllowed: boolean
  limits: { maximumRatePpm?: number; maximumAmountMinor?: number }
}

export interface OperatorSession {
  token: string
  operator: SignedOnOperator
  grants: OperatorGrant[]
  expiresAt: string
}

const KEY = 'tillhouse.operator'

/** Who is signed on. It outlives a reload of this tab and nothing else. */
export function createOperatorSession(storage: Storage) {
  const current = shallowRef<OperatorSession | null>(read(storage))
  return {
    current,
    begin(session: OperatorSession) {
      current.value = session
      storage.setItem(KEY, JSON.stringify(session))
    },
    end() {
      current.value = null
      storage.removeItem(KEY)
    },
    grant: (task: string, departmentId: string | null = null) =>
      findGrant(current.value?.grants ?? [], task, departmentId),
  }
}

/** The grant of a department counts before the one for all; none means not allowed. */
export function findGrant(
  grants: OperatorGrant[],
  task: string,
  departmentId: string | null
): OperatorGrant | null {
  const own = grants.filter((grant) => grant.task === task)
  return (
    own.find((grant) => departmentId !== null && grant.departmentId === departmentId) ??
    own.find((grant) => grant.departmentId === null) ??
    null
  )
}

function read(storage: Storage): OperatorSession | null {
  const text = storage.getItem(KEY)
  if (text === null) return null
  const kept = JSON.parse(text) as OperatorSession
  return Date.parse(kept.expiresAt) > Date.now() ? kept : null
}
