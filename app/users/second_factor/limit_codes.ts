import { countAttempt, forgetAttempts } from '#core/count_attempts'

/** Whoever gets here knows the password, so guesses are counted for the account alone. */
function limitsOf(userId: string) {
  return [
    { key: `second_factor:${userId}`, requests: 6, duration: '10 minutes' },
    { key: `second_factor:day:${userId}`, requests: 30, duration: '24 hours' },
  ] as const
}

export function countCode(userId: string): Promise<boolean> {
  return countAttempt(limitsOf(userId))
}

export function forgetCodes(userId: string): Promise<void> {
  return forgetAttempts(limitsOf(userId))
}
