import { countAttempt, forgetAttempts } from '#core/count_attempts'

/** Who tries to sign in: the account where the address names one, else the address as keyed. */
export interface SignInAttempt {
  account: string
  address: string
}

/**
 * The narrow limit stops guessing at once; that over all addresses is wider, so that a stranger
 * who guesses badly does not lock the owner out with a few requests; the third is for those who
 * try one password on many accounts.
 */
function limitsOf({ account, address }: SignInAttempt) {
  return [
    { key: `sign_in:both:${account}:${address}`, requests: 8, duration: '10 minutes' },
    { key: `sign_in:account:${account}`, requests: 40, duration: '1 hour' },
    { key: `sign_in:address:${address}`, requests: 60, duration: '10 minutes' },
  ] as const
}

export function countSignIn(attempt: SignInAttempt): Promise<boolean> {
  return countAttempt(limitsOf(attempt))
}

/** The account's own guesses are forgotten when it signs in; those of its address only grow old. */
export function forgetSignIns(attempt: SignInAttempt): Promise<void> {
  const [both, account] = limitsOf(attempt)
  return forgetAttempts([both, account])
}
