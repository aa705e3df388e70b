import canonicalize from 'canonicalize'

const encoder = new TextEncoder()
const decoder = new TextDecoder('utf-8', { fatal: true })

/**
 * Canonical JSON (RFC 8785): the same value gives the same text on every machine. Half characters
 * (lone surrogates, as a cut-off emoji leaves them in a keyed note) have no canonical form; they
 * become U+FFFD, because a completed sale must never fail over a note.
 */
export function canonicalText(value: unknown): string {
  const text = textInOrder(value)
  if (text !== null) return text
  try {
    return canonicalize(value) ?? 'null'
  } catch {
    return canonicalize(JSON.parse(JSON.stringify(value, wellFormed))) ?? 'null'
  }
}

/**
 * Where keys stand in order already, as in every document that was parsed from its bytes, the
 * engine's own writer gives the same text ten times sooner. Null where it might not: lone
 * surrogates, which it writes as escapes, and what is nested too deeply for it.
 */
function textInOrder(value: unknown): string | null {
  try {
    const text = isInOrder(value) ? JSON.stringify(value) : undefined
    return text === undefined || text.includes('\\ud') ? null : text
  } catch {
    return null
  }
}

function isInOrder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return true
  if (Array.isArray(value)) return value.every(isInOrder)
  let last = ''
  for (const [key, member] of Object.entries(value)) {
    if (key < last || !isInOrder(member)) return false
    last = key
  }
  return true
}

function wellFormed(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** The bytes that are hashed, signed, stored and sent. */
export function canonicalBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(canonicalText(value))
}

export type ParsedBytes =
  { ok: true; value: unknown } | { ok: false; reason: 'not_utf8' | 'not_json' | 'not_canonical' }

/**
 * Reads bytes from outside. Text that is JSON but not canonical is refused, because doubled keys
 * or other spellings of a number could be read differently by another program.
 */
export function parseCanonicalBytes(bytes: Uint8Array): ParsedBytes {
  let text: string
  try {
    text = decoder.decode(bytes)
  } catch {
    return { ok: false, reason: 'not_utf8' }
  }
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return { ok: false, reason: 'not_json' }
  }
  return canonicalText(value) === text
    ? { ok: true, value }
    : { ok: false, reason: 'not_canonical' }
}
