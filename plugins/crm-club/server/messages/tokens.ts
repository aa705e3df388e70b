import { createHash, randomBytes } from 'node:crypto'

/** 192 bits in 32 letters: the key in a member's link. */
const BYTES = 24
const FORM = /^[A-Za-z0-9_-]{32}$/

/** A new key; only its digest is kept, so that nobody who reads the database can answer for others. */
export function newToken(): { token: string; digest: string } {
  const token = randomBytes(BYTES).toString('base64url')
  return { token, digest: digestOf(token) }
}

export function digestOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

export function isToken(text: string): boolean {
  return FORM.test(text)
}
