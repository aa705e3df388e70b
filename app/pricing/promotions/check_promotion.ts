import { isAmount } from '#pricing/amounts'
import { MAX_QUANTITY_THOUSANDTHS, MAX_RATE_PPM, MAX_UNIT_PRICE_MINOR_E4 } from '#pricing/limits'
import { PricingError } from '#pricing/pricing_error'
import type {
  AmountStep,
  LineDiscount,
  Promotion,
  PromotionEffect,
  SetReward,
} from '#pricing/promotions/promotion'

/**
 * Refuses a promotion with a figure that the arithmetic is not made for, such as sets of no
 * pieces. Whoever takes promotions from people asks this before a shop gets them.
 */
export function checkPromotion({
  promotionId,
  effect,
  threshold,
  maxUsesPerSale,
}: Promotion): void {
  const isPossible =
    isEffect(effect) &&
    (maxUsesPerSale === null || isCount(maxUsesPerSale)) &&
    (threshold === null ||
      (isAmount(threshold.minimumMinor) && isQuantity(threshold.minimumThousandths)))
  if (!isPossible) {
    throw new PricingError('promotion_out_of_range', `Promotion ${promotionId} cannot be counted`)
  }
}

function isEffect(effect: PromotionEffect): boolean {
  switch (effect.kind) {
    case 'line':
      return effect.steps.every(
        ({ fromThousandths, discount }) => isQuantity(fromThousandths) && isLineDiscount(discount)
      )
    case 'set': {
      const pieces = effect.groups.map((group) => group.pieces)
      return pieces.length > 0 && pieces.every(isCount) && isReward(effect.reward, pieces)
    }
    case 'basket':
      return effect.steps.every(
        ({ fromMinor, discount }) => isAmount(fromMinor) && isBasketDiscount(discount)
      )
  }
}

function isLineDiscount(discount: LineDiscount): boolean {
  if (discount.kind === 'percent') return isRate(discount.ratePpm)
  return isUnitPrice(
    discount.kind === 'amount' ? discount.unitAmountMinorE4 : discount.unitPriceMinorE4
  )
}

function isBasketDiscount(discount: AmountStep['discount']): boolean {
  return discount.kind === 'percent' ? isRate(discount.ratePpm) : isAmount(discount.amountMinor)
}

function isReward(reward: SetReward, pieces: readonly number[]): boolean {
  switch (reward.kind) {
    case 'price':
      return isAmount(reward.priceMinor)
    case 'amount':
      return isAmount(reward.amountMinor)
    case 'cheapest': {
      const isPartOfSet = isCount(reward.pieces) && reward.pieces <= pieces[0]!
      return pieces.length === 1 && isPartOfSet && isRate(reward.ratePpm)
    }
    default:
      return isRate(reward.ratePpm)
  }
}

function isRate(ratePpm: number): boolean {
  return isWithin(ratePpm, 0, MAX_RATE_PPM)
}

function isUnitPrice(unitPriceMinorE4: number): boolean {
  return isWithin(unitPriceMinorE4, 0, MAX_UNIT_PRICE_MINOR_E4)
}

function isQuantity(thousandths: number): boolean {
  return isWithin(thousandths, 0, MAX_QUANTITY_THOUSANDTHS)
}

/** Pieces of a set or uses on a sale: as many as a line may hold. */
function isCount(count: number): boolean {
  return isWithin(count, 1, MAX_QUANTITY_THOUSANDTHS)
}

function isWithin(figure: number, least: number, most: number): boolean {
  return Number.isSafeInteger(figure) && figure >= least && figure <= most
}
