import type { ColumnMeaning } from '#app/move_in/engine/source'
import { foldHeader } from '#app/move_in/sources/fold_header'

/** A column that each store has one of: `In stock [Main Street]`. The name is the first group. */
export interface StoreColumn {
  pattern: RegExp
  field: string
}

export interface KnownColumns {
  /** Field by folded header. */
  fields: Record<string, string>
  stores?: readonly StoreColumn[]
  /** What a column that is not known means; kept under its own name unless said otherwise. */
  otherwise?: string
}

/** The two columns that the report of problems puts in front, in the five languages. */
const OF_REPORT = new Set('row|rad|raekke|rij|rivi|reason|grunn|grund|reden|syy'.split('|'))

/** What the columns of a known format mean. Of two columns for one field the first wins. */
export function knownColumns(
  headers: readonly string[],
  { fields, stores = [], otherwise = 'custom' }: KnownColumns
): ColumnMeaning[] {
  const used = new Set<string>()
  return headers.map((header) => {
    for (const { pattern, field } of stores) {
      const store = pattern.exec(header.trim())?.[1]?.trim()
      if (store) return { field, store }
    }
    if (header.trim() === '' || OF_REPORT.has(foldHeader(header))) return { field: 'ignore' }
    const field = fields[foldHeader(header)] ?? otherwise
    if (!['custom', 'tags', 'barcode', 'gtin', 'alias'].includes(field) && used.has(field))
      return { field: 'custom' }
    used.add(field)
    return { field }
  })
}

/**
 * How well headers fit a format: all of `telling` nearly always there, of which one may be missing
 * or renamed when there are at least four.
 */
export function scoreHeaders(headers: readonly string[], telling: readonly string[]): number {
  const there = new Set(headers)
  const found = telling.filter((header) => there.has(header)).length
  const mayMiss = telling.length >= 4 ? 1 : 0
  return found >= telling.length - mayMiss ? 60 + found : 0
}
