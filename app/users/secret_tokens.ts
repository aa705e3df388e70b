import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret that a device or an operator session shows; 256 random bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is stored of a secret. It is random, so a plain digest cannot be guessed back. */
export function digestOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}

/** Compares a secret with a stored digest in constant time. */
export function matchesDigest(secret: string, digest: string): boolean {
  const given = createHash('sha256').update(secret).digest()
  const stored = Buffer.from(digest, 'hex')
  return stored.length === given.length && timingSafeEqual(given, stored)
}
