import type { GoodsCode } from '#app/barcodes/goods_code'
import type { Pack, RegisterItem } from '#app/catalog/register_item'
import { quantityForPrice } from '#pricing/index'
import type { LineLabel } from '#resources/register/sale/line_of_item'

const ONE = 1_000

/** How much of an item its code stands for; null asks, as for a code without a measure. */
export function quantityOfCode(
  item: RegisterItem,
  code: GoodsCode,
  pack: Pack | null = null
): number | null {
  const { measureThousandths, count, priceMinor } = code
  if (item.unit === 'piece') return (count || 1) * (pack?.quantityThousandths ?? ONE)
  if (measureThousandths !== null && measureThousandths > 0) return measureThousandths
  if (pack) return (count || 1) * pack.quantityThousandths
  return priceMinor === null ? null : quantityForPrice(priceMinor, item.unitPriceMinorE4 ?? 0)
}

/** Whether a code stands for so much and no more; a batch alone may be sold by the dozen. */
export function saysHowMany({ measureThousandths, count, priceMinor, serial }: GoodsCode): boolean {
  return [measureThousandths, count, priceMinor, serial].some((said) => said !== null)
}

/** What the code says beyond its item; null when that is nothing. */
export function labelOfCode(code: GoodsCode, soldExpiredById: string | null): LineLabel | null {
  const { priceMinor, batch, expiresOn, serial } = code
  const hasLot = batch !== null || expiresOn !== null || serial !== null
  const lot = hasLot ? { batch, expiresOn, serial, soldExpiredById } : null
  return priceMinor === null && lot === null ? null : { priceMinor, lot }
}
