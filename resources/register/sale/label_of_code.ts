import type { GoodsCode } from '#app/barcodes/goods_code'
import type { Pack, RegisterItem } from '#app/catalog/register_item'
import {
  MAX_AMOUNT_MINOR,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_UNIT_PRICE_MINOR_E4,
  quantityForPrice,
} from '#pricing/index'
import type { LineLabel } from '#resources/register/sale/line_of_item'

const ONE = 1_000
const MINOR_E4 = 10_000

/** How much of an item its code stands for; null asks, as for a code without a measure. */
export function quantityOfCode(
  item: RegisterItem,
  code: GoodsCode,
  pack: Pack | null = null
): number | null {
  const { count, priceMinor } = code
  if (item.unit === 'piece') return (count || 1) * (pack?.quantityThousandths ?? ONE)
  const measured = measuredOf(item, code)
  if (measured > 0) return measured
  if (pack) return (count || 1) * pack.quantityThousandths
  return priceMinor ? quantityForPrice(priceMinor, item.unitPriceMinorE4 ?? 0) : null
}

/** What the code says in the unit of the item: half a kilogram of oil is not half a litre of it. */
function measuredOf({ unit: own }: RegisterItem, { measures }: GoodsCode): number {
  return measures.find(({ unit }) => unit === null || unit === own)?.thousandths ?? 0
}

/** Whether a code says more than a line can hold: a misprint, or somebody's joke. */
export function isBeyondLimits(
  item: RegisterItem,
  code: GoodsCode,
  pack: Pack | null = null
): boolean {
  const { priceMinor, count } = code
  const isPiece = item.unit === 'piece'
  if ((count ?? 0) * (pack?.quantityThousandths ?? ONE) > MAX_QUANTITY_THOUSANDTHS) return true
  if (!priceMinor) return false
  if (isPiece) return priceMinor > MAX_UNIT_PRICE_MINOR_E4 / MINOR_E4
  if (priceMinor > MAX_AMOUNT_MINOR) return true
  if (measuredOf(item, code) > 0 || !item.unitPriceMinorE4) return false
  // Goods that cost next to nothing would weigh tons by the price of their label.
  const greatest = BigInt(MAX_QUANTITY_THOUSANDTHS) * BigInt(item.unitPriceMinorE4)
  return BigInt(priceMinor) * BigInt(MINOR_E4 * ONE) > greatest
}

/** Whether a code stands for so much and no more; a batch alone may be sold by the dozen. */
export function saysHowMany({ measures, count, priceMinor, serial }: GoodsCode): boolean {
  return measures.length > 0 || [count, priceMinor, serial].some((said) => said !== null)
}

/** What the code says beyond its item; null when that is nothing. */
export function labelOfCode(code: GoodsCode, soldExpiredById: string | null): LineLabel | null {
  const { batch, expiresOn, serial } = code
  const priceMinor = code.priceMinor || null
  const hasLot = batch !== null || expiresOn !== null || serial !== null
  const lot = hasLot ? { batch, expiresOn, serial, soldExpiredById } : null
  return priceMinor === null && lot === null ? null : { priceMinor, lot }
}
