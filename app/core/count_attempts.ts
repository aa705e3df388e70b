import { errors } from '@adonisjs/limiter'
import limiter from '@adonisjs/limiter/services/main'

/** How often something may be tried; `duration` as the limiter spells it. */
export interface AttemptLimit {
  key: string
  requests: number
  duration: string
}

/** Counts an attempt before it is checked, so that many at once gain nothing; false when it is one too many. */
export async function countAttempt(limits: readonly AttemptLimit[]): Promise<boolean> {
  for (const { key, requests, duration } of limits) {
    try {
      await limiter.use({ requests, duration }).consume(key)
    } catch (error) {
      if (error instanceof errors.E_TOO_MANY_REQUESTS) return false
      throw error
    }
  }
  return true
}

/** A right one forgives the attempts before it. */
export async function forgetAttempts(limits: readonly AttemptLimit[]): Promise<void> {
  for (const { key, requests, duration } of limits) {
    await limiter.use({ requests, duration }).delete(key)
  }
}
