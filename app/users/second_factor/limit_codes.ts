import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'

/** Whoever gets here knows the password, so guesses are counted for the account alone. */
function limitsOf(userId: string) {
  return [
    { key: `second_factor:${userId}`, requests: 6, duration: '10 minutes' },
    { key: `second_factor:day:${userId}`, requests: 30, duration: '24 hours' },
  ] as const
}

/** Counts a guess before it is checked; false when it is one too many. */
export async function countCode(userId: string): Promise<boolean> {
  for (const { key, requests, duration } of limitsOf(userId)) {
    try {
      await limiter.use({ requests, duration }).consume(key)
    } catch (error) {
      if (error instanceof errors.E_TOO_MANY_REQUESTS) return false
      throw error
    }
  }
  return true
}

/** A right code forgives the guesses before it. */
export async function forgetCodes(userId: string): Promise<void> {
  for (const { key, requests, duration } of limitsOf(userId)) {
    await limiter.use({ requests, duration }).delete(key)
  }
}
