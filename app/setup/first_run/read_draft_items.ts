import { fail, succeed, type Result } from '#core/result'
import { parseUnitPriceMinorE4, type DecimalSeparator } from '#pricing/index'
import { identifierKey, type IdentifierKind } from '#app/barcodes/identifier_key'
import type { DraftItem } from '#app/setup/first_run/setup_draft'

export interface ReadItem {
  name: string
  /** Null: the price is keyed at the register. */
  unitPriceMinorE4: number | null
  identifier: { kind: IdentifierKind; value: string } | null
}

/** A field of a row that cannot be taken, and the key of the sentence that says what to do. */
export interface DraftItemProblem {
  field: string
  key: string
  digit?: number | null
}

export type ReadItems = Result<ReadItem[], { reason: 'bad_rows'; problems: DraftItemProblem[] }>

/** Digits of the lengths that GTINs have are one; anything else is a code of the shop's own. */
const GTIN_PATTERN = /^(\d{8}|\d{12,14})$/

/** Turns the typed rows into items, or says which fields are not right. Empty rows are left out. */
export function readDraftItems(
  rows: DraftItem[],
  money: { currencyDigits: number; decimalSeparator: DecimalSeparator }
): ReadItems {
  const problems: DraftItemProblem[] = []
  const items: ReadItem[] = []
  const keys = new Set<string>()
  for (const [index, { name, price, barcode }] of rows.entries()) {
    const field = (part: keyof DraftItem) => `rows.${index}.${part}`
    if (!name && !price && !barcode) continue
    if (!name) problems.push({ field: field('name'), key: 'setup.items.name_missing' })
    const amount = price
      ? parseUnitPriceMinorE4(price, money.currencyDigits, money.decimalSeparator)
      : null
    if (amount && !amount.ok) {
      problems.push({ field: field('price'), key: `pricing.parse.${amount.reason}` })
    } else if (amount && amount.value < 0) {
      problems.push({ field: field('price'), key: 'catalog.errors.negative' })
    }
    const kind: IdentifierKind = GTIN_PATTERN.test(barcode) ? 'gtin' : 'sku'
    const read = barcode ? identifierKey(kind, barcode) : null
    if (read && !read.ok) {
      const { problem, expectedCheckDigit: digit } = read
      problems.push({ field: field('barcode'), key: `catalog.codes.${problem}`, digit })
    } else if (read && keys.has(read.key)) {
      problems.push({ field: field('barcode'), key: 'setup.items.barcode_twice' })
    }
    if (read?.ok) keys.add(read.key)
    items.push({
      name,
      unitPriceMinorE4: amount?.ok ? amount.value : null,
      identifier: barcode ? { kind, value: barcode } : null,
    })
  }
  return problems.length > 0 ? fail({ reason: 'bad_rows', problems }) : succeed(items)
}
