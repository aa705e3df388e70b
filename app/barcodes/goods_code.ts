import { readEmbeddedCode, type CodeRule } from '#app/barcodes/code_rules'
import { readScannedGoods, type Measure, type ScannedGoods } from '#app/barcodes/gs1/scanned_goods'

/** What a scanned text means in a shop. */
export interface CodeContext {
  rules: readonly CodeRule[]
  currency: { code: string; minorDigits: number }
  /** `2026-11-22`, to place years of two figures. */
  today: string
}

/** Goods, or a deposit slip, with what their code itself says about them. */
export interface GoodsCode {
  isSlip: boolean
  /** Codes that the item may be kept under, the likeliest first. */
  itemCodes: string[]
  measures: Measure[]
  count: number | null
  priceMinor: number | null
  batch: string | null
  expiresOn: string | null
  serial: string | null
}

/** ISO 4217 numbers of the currencies that Tillhouse's countries trade in. */
const CURRENCY_NUMBERS: Record<string, string> = {
  AUD: '036',
  CAD: '124',
  CHF: '756',
  DKK: '208',
  EUR: '978',
  GBP: '826',
  NOK: '578',
  NZD: '554',
  SEK: '752',
  USD: '840',
}

/** Reads a code that says more than its item: an element string or one of the shop's own. */
export function readGoodsCode(text: string, context: CodeContext): GoodsCode | null {
  const embedded = readEmbeddedCode(text, context.rules)
  if (embedded) {
    const { kind, itemCodes, amount, decimals } = embedded
    const isWeight = kind === 'weight'
    return {
      isSlip: kind === 'slip',
      itemCodes,
      measures: isWeight ? [{ unit: null, thousandths: scaled(amount, decimals, 3) }] : [],
      count: null,
      priceMinor: isWeight ? null : scaled(amount, decimals, context.currency.minorDigits),
      batch: null,
      expiresOn: null,
      serial: null,
    }
  }
  const goods = readScannedGoods(text, context.today)
  if (!goods) return null
  const { gtin, price, ...rest } = goods
  return { ...rest, isSlip: false, itemCodes: [gtin], priceMinor: priceOf(price, context) }
}

/** A price in another currency is no price here. */
function priceOf(price: ScannedGoods['price'], { currency }: CodeContext): number | null {
  if (price === null) return null
  const isOurs = price.isoNumber === null || price.isoNumber === CURRENCY_NUMBERS[currency.code]
  return isOurs ? scaled(price.digits, price.decimals, currency.minorDigits) : null
}

/** A figure with so many decimals, with others; what falls off is rounded half up. */
function scaled(figure: number, from: number, to: number): number {
  return from <= to
    ? figure * 10 ** (to - from)
    : Math.floor((2 * figure + 10 ** (from - to)) / (2 * 10 ** (from - to)))
}
