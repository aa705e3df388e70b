import { type CodeProblem, readGtin } from '#app/barcodes/read_gtin'
import { expandUpcE } from '#app/barcodes/upc_e'

/** `sku` and `alias` share one key space, PLUs and GTINs have their own. */
export const IDENTIFIER_KINDS = ['gtin', 'sku', 'plu', 'alias'] as const

export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number]

export type IdentifierKey =
  | { ok: true; key: string; value: string }
  | { ok: false; problem: CodeProblem; expectedCheckDigit: number | null }

/** Longest identifier that is kept; longer scans are no item of ours. */
export const MAX_IDENTIFIER_LENGTH = 80

/**
 * The unique key that an identifier of an item is stored under, and its tidied text:
 * `g:` + 14 digits, `p:` + digits without zeros in front, `c:` + upper-case code.
 */
export function identifierKey(kind: IdentifierKind, text: string): IdentifierKey {
  const value = tidy(text)
  if (value === '') return { ok: false, problem: 'empty', expectedCheckDigit: null }
  if (value.length > MAX_IDENTIFIER_LENGTH)
    return { ok: false, problem: 'too_long', expectedCheckDigit: null }
  if (kind === 'gtin') return gtinKey(value)
  if (kind === 'plu') {
    if (!/^\d{1,6}$/.test(value))
      return { ok: false, problem: 'malformed', expectedCheckDigit: null }
    return { ok: true, key: pluKey(value), value }
  }
  return { ok: true, key: codeKey(value), value }
}

/**
 * Every key that a scanned or typed text may be stored under, the likeliest first. The first one
 * that an item has, wins.
 */
export function lookupKeys(text: string): string[] {
  const value = tidy(withoutSymbology(text))
  if (value === '' || value.length > MAX_IDENTIFIER_LENGTH) return []
  const keys: string[] = []
  const gtin = readGtin(value)
  if (gtin.ok) keys.push(`g:${gtin.gtin}`)
  const upcA = expandUpcE(value)
  if (upcA !== null) keys.push(`g:${upcA.padStart(14, '0')}`)
  if (/^\d{1,6}$/.test(value)) keys.push(pluKey(value))
  keys.push(codeKey(value))
  return [...new Set(keys)]
}

/** What to tell a person whose scan found no item. */
export function explainUnknownCode(text: string): CodeProblem | 'unknown' {
  const value = tidy(withoutSymbology(text))
  if (value === '') return 'empty'
  if (value.length > MAX_IDENTIFIER_LENGTH) return 'too_long'
  // A control character in the middle is a scanner set to another mode, not a code.
  if (/[\u0000-\u001F\u007F\uFFFD]/.test(value)) return 'malformed'
  if (!/^\d{8,14}$/.test(value)) return 'unknown'
  const gtin = readGtin(value)
  return !gtin.ok && gtin.problem === 'bad_check_digit' ? 'bad_check_digit' : 'unknown'
}

function gtinKey(value: string): IdentifierKey {
  const gtin = readGtin(value)
  if (gtin.ok) {
    const digits = value.replaceAll(/\D/g, '')
    return {
      ok: true,
      key: `g:${gtin.gtin}`,
      value: gtin.hasRestoredZeros ? digits.padStart(12, '0') : digits,
    }
  }
  return gtin
}

function pluKey(value: string): string {
  return `p:${value.replace(/^0+(?=\d)/, '')}`
}

function codeKey(value: string): string {
  return `c:${value.toUpperCase()}`
}

/** Scanners may send the AIM symbology (`]E0`) in front. */
function withoutSymbology(text: string): string {
  return text.replace(/^\s*\][A-Za-z]\d/, '')
}

function tidy(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\u200B\uFEFF]/g, '')
    .trim()
}
