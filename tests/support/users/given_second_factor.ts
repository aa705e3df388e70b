import { TOTP } from 'otpauth'
import { clock } from '#core/clock'
import { beginSecondFactor } from '#app/users/second_factor/begin_second_factor'
import { confirmSecondFactor } from '#app/users/second_factor/confirm_second_factor'

/** The code that a phone would show, now or some steps of thirty seconds later. */
export function phoneCode(secret: string, steps = 0): string {
  return new TOTP({ secret }).generate({ timestamp: clock.now().getTime() + steps * 30_000 })
}

/** Lets the test's time pass by steps of thirty seconds, so that the phone shows another code. */
export function passSteps(steps: number): void {
  const later = new Date(clock.now().getTime() + steps * 30_000)
  clock.now = () => later
}

/** Turns the second factor of a person on, as the person would; the first code is used up by it. */
export async function givenSecondFactor(
  userId: string
): Promise<{ secret: string; recoveryCodes: string[] }> {
  const begun = await beginSecondFactor(userId)
  if (!begun.ok) throw new Error(begun.reason)
  const confirmed = await confirmSecondFactor(userId, phoneCode(begun.value))
  if (!confirmed.ok) throw new Error(confirmed.reason)
  return { secret: begun.value, recoveryCodes: confirmed.value }
}
