import { withoutKnownSecrets } from '#core/log/known_secrets'

const MARK = '[…]'

/** What may identify a person or open a door, wherever it stands in a text. */
const PATTERNS = [
  // E-mail addresses.
  /[^\s"'<>()[\]{},;:=]+@[^\s"'<>()[\]{},;:]+/g,
  // Bearer tokens, cookies and other `name=value` secrets.
  /\b(bearer|basic)\s+[\w.~+/=-]+/gi,
  /\b(password|passwd|pwd|pin|token|secret|cookie|authorization|signature|app_key)\b["']?\s*[:=]\s*["']?[^\s"',;}]+/gi,
  // Long runs of digits, spaced or not: card, phone and personal numbers.
  /(?<![\w.-])\+?\d(?:[ .-]?\d){6,}(?![\w-])/g,
]

/** Instants and UUIDs are made of digits too, and are what one looks for in a log. */
const HARMLESS =
  /\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?Z?)?|[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi

/** A text without addresses, numbers of people and cards, and secrets. */
export function redactText(words: string): string {
  const text = withoutKnownSecrets(words)
  const parts: string[] = []
  let from = 0
  for (const match of text.matchAll(HARMLESS)) {
    parts.push(redactPart(text.slice(from, match.index)), match[0])
    from = match.index + match[0].length
  }
  return [...parts, redactPart(text.slice(from))].join('')
}

function redactPart(text: string): string {
  return PATTERNS.reduce((kept, pattern) => kept.replace(pattern, MARK), text)
}
