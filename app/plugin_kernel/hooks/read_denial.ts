import type { Denial } from '#app/plugin_sdk/answers'

const CODE = /^[a-z][a-z0-9_]{0,79}$/
const LONGEST_MESSAGE = 500

/**
 * What a guard answered: null lets the act pass.
 *
 * @throws TypeError when it is neither nothing nor what `deny()` makes
 */
export function readDenial(value: unknown): Denial | null {
  if (value === undefined || value === null) return null
  const { deny } = value as { deny?: Partial<Denial> }
  if (typeof value !== 'object' || typeof deny !== 'object' || deny === null)
    throw new TypeError('A guard answers nothing or deny(code, message)')
  const { code, message, overridableBy } = deny
  if (typeof code !== 'string' || !CODE.test(code))
    throw new TypeError('The code of a denial is lower-case words joined by _')
  if (typeof message !== 'string' || message.trim() === '' || message.length > LONGEST_MESSAGE)
    throw new TypeError(`The message of a denial has 1 to ${LONGEST_MESSAGE} signs`)
  if (overridableBy !== undefined && overridableBy !== 'manager')
    throw new TypeError('A denial is overridable by a manager or by nobody')
  return { code, message, ...(overridableBy && { overridableBy }) }
}
