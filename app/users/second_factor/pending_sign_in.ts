/** Name in the session of who has shown the password and owes the code; nobody is signed in yet. */
export const PENDING_SIGN_IN = 'pending_sign_in'

const KEPT_MS = 10 * 60_000

export interface PendingSignIn {
  userId: string
  passwordMark: string
  /** When the password was right, in milliseconds. */
  at: number
}

/** Whether a session's value is such a sign-in, begun a few minutes ago. */
export function isPendingSignIn(value: unknown, now: Date): value is PendingSignIn {
  if (typeof value !== 'object' || value === null) return false
  const { userId, passwordMark, at } = value as Partial<PendingSignIn>
  if (typeof userId !== 'string' || typeof passwordMark !== 'string') return false
  return typeof at === 'number' && Math.abs(now.getTime() - at) < KEPT_MS
}
