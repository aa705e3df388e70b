import { readElementString } from '#app/barcodes/gs1/element_string'
import { daysOf } from '#app/barcodes/gs1/linters'

export interface Measure {
  /** Null where the goods decide, as on a label of the shop's own scale. */
  unit: 'kilogram' | 'metre' | 'litre' | null
  thousandths: number
}

/** What an element string says about goods at a till. */
export interface ScannedGoods {
  /** Fourteen figures. */
  gtin: string
  /** Net weight, length or volume, whichever it tells. */
  measures: Measure[]
  count: number | null
  /** Price of these goods, with so many decimals. */
  price: { digits: number; decimals: number; isoNumber: string | null } | null
  batch: string | null
  /** `2026-12-24`: the last day on which they may be sold. */
  expiresOn: string | null
  serial: string | null
}

/** A measure in pounds or inches is not taken for one of these. */
const MEASURES: ReadonlyMap<string, Measure['unit']> = new Map([
  ['310', 'kilogram'],
  ['311', 'metre'],
  ['315', 'litre'],
])
const PRICES = ['392', '393']
/** GS1: figures of the year lie between 49 years back and 50 ahead. */
const YEARS_BACK = 49

/** Reads an element string that names an item; null for any other text. `today` places the years. */
export function readScannedGoods(text: string, today: string): ScannedGoods | null {
  const elements = readElementString(text)
  const gtin = elements?.get('01') ?? elements?.get('02')
  if (!elements || !gtin) return null
  const figures = [...elements].filter(([ai]) => ai.length === 4)
  const price = figures.find(([ai]) => PRICES.includes(ai.slice(0, 3)))
  const count = elements.get('30') ?? elements.get('37')
  const expiry = elements.get('17')
  return {
    gtin,
    measures: figures.flatMap(([ai, digits]) => {
      const unit = MEASURES.get(ai.slice(0, 3))
      return unit ? [{ unit, thousandths: thousandthsOf(Number(digits), Number(ai[3])) }] : []
    }),
    count: count === undefined ? null : Number(count),
    price: price ? priceOf(price[0], price[1]) : null,
    batch: elements.get('10') ?? null,
    expiresOn: expiry === undefined ? null : dateOf(expiry, today),
    serial: elements.get('21') ?? null,
  }
}

/** Of a figure with up to five decimals; what is finer than a gram is rounded. */
function thousandthsOf(digits: number, decimals: number): number {
  if (decimals <= 3) return digits * 10 ** (3 - decimals)
  return Math.floor((digits + 5 * 10 ** (decimals - 4)) / 10 ** (decimals - 3))
}

function priceOf(ai: string, value: string): ScannedGoods['price'] {
  const hasCurrency = ai.startsWith('393')
  return {
    digits: Number(hasCurrency ? value.slice(3) : value),
    decimals: Number(ai[3]),
    isoNumber: hasCurrency ? value.slice(0, 3) : null,
  }
}

function dateOf(yymmdd: string, today: string): string {
  const thisYear = Number(today.slice(0, 4))
  const first = thisYear - YEARS_BACK
  const year = first + ((Number(yymmdd.slice(0, 2)) - (first % 100) + 100) % 100)
  const month = Number(yymmdd.slice(2, 4))
  const day = Number(yymmdd.slice(4)) || daysOf(year, month)
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
