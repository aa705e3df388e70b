import { type Component, type Identifier, identifierAt } from '#app/barcodes/gs1/dictionary'
import { CHARACTERS, LINTERS } from '#app/barcodes/gs1/linters'

/** What a GS1-128, a GS1 DataMatrix or a GS1 QR code says: identifiers with their values. */
export type Elements = ReadonlyMap<string, string>

const GROUP_SEPARATOR = '\u001D'
/** AIM symbology identifiers of codes that carry element strings, and FNC1 as some scanners send it. */
const FRONT = /^\s*(?:\](?:C1|d2|Q3|e0))?\u001D?/

/**
 * Reads an element string, as scanned or as printed with identifiers in brackets. Null when it is
 * none: an unknown identifier, a value of a wrong length or one that fails its test.
 */
export function readElementString(text: string): Elements | null {
  const bare = text.replace(FRONT, '').trimEnd()
  return bare.startsWith('(') ? readBracketed(bare) : readScanned(bare)
}

function readScanned(text: string): Elements | null {
  const elements = new Map<string, string>()
  let rest = text
  while (rest !== '') {
    const identifier = identifierAt(rest)
    if (!identifier) return null
    const behind = rest.slice(identifier.ai.length)
    const value = valueOf(identifier, behind)
    if (value === null || !add(elements, identifier.ai, value)) return null
    rest = behind.slice(value.length).replace(/^\u001D/, '')
  }
  return elements.size > 0 ? elements : null
}

/** `(01)07038010055720(10)A1`: a bracket inside a value is not told from one of an identifier. */
function readBracketed(text: string): Elements | null {
  const elements = new Map<string, string>()
  const parts = [...text.matchAll(/\((\d{2,4})\)([^(]*)/g)]
  if (parts.map(([whole]) => whole).join('') !== text) return null
  for (const [, ai, value] of parts) {
    const identifier = identifierAt(ai!)
    if (identifier?.ai !== ai || valueOf(identifier!, value!) !== value) return null
    if (!add(elements, ai!, value!)) return null
  }
  return elements.size > 0 ? elements : null
}

/** The value at the front of a text, up to the separator or its greatest length. */
function valueOf(identifier: Identifier, text: string): string | null {
  const end = text.indexOf(GROUP_SEPARATOR)
  const available = end === -1 ? text : text.slice(0, end)
  const greatest = identifier.components.reduce((sum, { maximum }) => sum + maximum, 0)
  const value = available.slice(0, greatest)
  return fits(identifier.components, value) ? value : null
}

function fits(components: readonly Component[], value: string): boolean {
  let rest = value
  for (const { type, minimum, maximum, isOptional, linters } of components) {
    if (rest === '' && isOptional) return true
    const part = rest.slice(0, maximum)
    if (part.length < minimum || !CHARACTERS[type]!.test(part)) return false
    if (!linters.every((linter) => LINTERS[linter]?.(part) ?? true)) return false
    rest = rest.slice(part.length)
  }
  return rest === ''
}

/** The same identifier twice is fine when it says the same. */
function add(elements: Map<string, string>, ai: string, value: string): boolean {
  const before = elements.get(ai)
  elements.set(ai, value)
  return before === undefined || before === value
}
