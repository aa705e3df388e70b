import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every authenticator app has it: SHA-1, six digits, thirty seconds. */
const FORM = { algorithm: 'SHA1', digits: 6, period: 30 } as const

/** One step before and after: half a minute of difference between the clocks. */
const WINDOW = 1

const SECRET_BYTES = 20

export const TOTP_CODE_PATTERN = /^\d{6}$/

export function newTotpSecret(): string {
  return new Secret({ size: SECRET_BYTES }).base32
}

/** What the QR code says to the app. */
export function totpAddress(secret: string, account: string): string {
  return new TOTP({ ...FORM, issuer: 'Tillhouse', label: account, secret }).toString()
}

/** The step of thirty seconds that a code belongs to, or null when it is none of now. */
export function matchingStep(secret: string, code: string, now: Date): number | null {
  if (!TOTP_CODE_PATTERN.test(code)) return null
  const timestamp = now.getTime()
  const delta = new TOTP({ ...FORM, secret }).validate({ token: code, timestamp, window: WINDOW })
  if (delta === null) return null
  return Math.floor(timestamp / (FORM.period * 1_000)) + delta
}
