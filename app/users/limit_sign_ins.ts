import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'

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

/** Counts an attempt before it is checked, so that many at once gain nothing; false when it is one too many. */
export async function countSignIn(attempt: SignInAttempt): Promise<boolean> {
  for (const { key, requests, duration } of limitsOf(attempt)) {
    try {
      await limiter.use({ requests, duration }).consume(key)
    } catch (error) {
      if (error instanceof errors.E_TOO_MANY_REQUESTS) return false
      throw error
    }
  }
  return true
}

/** The account's own guesses are forgotten when it signs in; those of its address only grow old. */
export async function forgetSignIns(attempt: SignInAttempt): Promise<void> {
  const [both, account] = limitsOf(attempt)
  for (const { key, requests, duration } of [both, account]) {
    await limiter.use({ requests, duration }).delete(key)
  }
}
