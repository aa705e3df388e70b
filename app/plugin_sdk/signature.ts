import { createHmac, timingSafeEqual } from 'node:crypto'

export interface SignatureForm {
  /** What both sides know; a setting with `"x-kind": "secret"` keeps it. */
  secret: string
  /** `sha256` where it is left out. */
  algorithm?: 'sha256' | 'sha512' | 'sha1'
  /** How the signature is written; `hex` where it is left out. */
  encoding?: 'hex' | 'base64'
  /** What stands before it in the header: `sha256=`. */
  prefix?: string
}

/**
 * Whether a webhook comes from who knows the secret: an HMAC over `text`, compared in a time that
 * tells nothing. `text` is `rawBody`, or what the other system signs: `${time}.${rawBody}`. A header
 * that is not there, or an empty secret, is no signature. It does not say when it was signed: keep the
 * id of what you were told, or check a signed time.
 *
 * @example
 * if (!isSigned(rawBody, headers['x-signature'], { secret })) return reply({ status: 401 })
 */
export function isSigned(
  text: string,
  given: string | undefined,
  { secret, algorithm = 'sha256', encoding = 'hex', prefix = '' }: SignatureForm
): boolean {
  if (!secret || !given?.startsWith(prefix)) return false
  const wanted = createHmac(algorithm, secret).update(text).digest()
  const found = Buffer.from(given.slice(prefix.length).trim(), encoding)
  return found.length === wanted.length && timingSafeEqual(found, wanted)
}
