import { goodsOf } from '#resources/register/sale/line_fees'
import { shelfPriceOf } from '#resources/register/sale/line_prices'
import type { DraftLine } from '#resources/register/sale/draft_sale'

/** Whether a piece more is counted on a line, rather than standing on one of its own. */
export function isSameSelling(one: DraftLine, other: DraftLine): boolean {
  return (
    one.itemId !== null &&
    one.itemId === other.itemId &&
    one.unit === 'piece' &&
    shelfPriceOf(one) === shelfPriceOf(other) &&
    JSON.stringify(one.ext) === JSON.stringify(other.ext) &&
    one.operatorId === other.operatorId &&
    one.quantityThousandths > 0 &&
    other.quantityThousandths > 0 &&
    isPlain(one) &&
    isPlain(other)
  )
}

/** The label speaks of these very goods: their price, batch or serial number, or one gift card. */
export function isLabelled({
  embeddedPriceMinor = null,
  lot = null,
  giftCard = null,
}: DraftLine): boolean {
  return embeddedPriceMinor !== null || lot !== null || giftCard !== null
}

/** Nothing was keyed for this line that a second piece might not share. */
function isPlain(line: DraftLine): boolean {
  return (
    line.override === null &&
    line.discount === null &&
    line.note === null &&
    line.returnOf === null &&
    line.options.length === 0 &&
    goodsOf(line) === null &&
    !isLabelled(line) &&
    line.priceId !== null
  )
}
