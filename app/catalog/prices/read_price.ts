import { fail, type Result, succeed } from '#core/result'
import { type DecimalSeparator, mulDiv, parseUnitPriceMinorE4 } from '#pricing/index'

const PPM = 1_000_000

export interface TypedPrice {
  text: string
  /** Whether the typed figure is with tax. */
  isWithTax: boolean
}

/** A typed price as the store keeps prices: with tax or without. */
export function readPrice(
  { text, isWithTax }: TypedPrice,
  store: {
    currencyDigits: number
    includesTax: boolean
    decimalSeparator: DecimalSeparator
    ratePpm: number
  }
): Result<number, { reason: 'bad_price'; key: string }> {
  const read = parseUnitPriceMinorE4(text, store.currencyDigits, store.decimalSeparator)
  if (!read.ok) return fail({ reason: 'bad_price', key: `pricing.parse.${read.reason}` })
  if (read.value < 0) return fail({ reason: 'bad_price', key: 'catalog.errors.negative' })
  return succeed(
    inMode(read.value, { from: isWithTax, to: store.includesTax, ratePpm: store.ratePpm })
  )
}

/** A price with tax from one without, or the other way, to ten-thousandths of a minor unit. */
export function inMode(
  unitPriceMinorE4: number,
  { from, to, ratePpm }: { from: boolean; to: boolean; ratePpm: number }
) {
  if (from === to) return unitPriceMinorE4
  return to
    ? mulDiv(unitPriceMinorE4, PPM + ratePpm, PPM)
    : mulDiv(unitPriceMinorE4, PPM, PPM + ratePpm)
}
