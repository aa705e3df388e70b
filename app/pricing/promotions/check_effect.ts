import {
  MAX_AMOUNT_MINOR,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_RATE_PPM,
  MAX_UNIT_PRICE_MINOR_E4,
} from '#pricing/limits'
import type {
  AmountStep,
  ItemScope,
  LineDiscount,
  PromotionEffect,
  SetReward,
} from '#pricing/promotions/promotion'
import type { DraftCheck, Drafted } from '#pricing/promotions/promotion_draft'

const MAX_SET_GROUPS = 10
const MAX_SET_PIECES = 1_000

/** What of an effect cannot be evaluated as it stands. */
export function checkEffect(check: DraftCheck, effect: Drafted<PromotionEffect>): void {
  switch (effect.kind) {
    case 'line':
      check.steps(
        'effect.steps',
        effect.steps.map(({ fromThousandths }) => fromThousandths)
      )
      effect.steps.forEach(({ fromThousandths, discount }, index) => {
        const field = `effect.steps.${index}`
        check.figure(`${field}.fromThousandths`, fromThousandths, 0, MAX_QUANTITY_THOUSANDTHS)
        checkDiscount(check, `${field}.discount`, discount)
      })
      return
    case 'basket':
      check.steps(
        'effect.steps',
        effect.steps.map(({ fromMinor }) => fromMinor)
      )
      effect.steps.forEach(({ fromMinor, discount }, index) => {
        const field = `effect.steps.${index}`
        check.figure(`${field}.fromMinor`, fromMinor, 0, MAX_AMOUNT_MINOR)
        checkDiscount(check, `${field}.discount`, discount)
      })
      return
    case 'set':
      checkSet(check, effect)
  }
}

/** Whether a scope means any goods at all. */
export function meansGoods({ isAll, itemIds, departmentIds, tags }: ItemScope): boolean {
  return isAll || itemIds.length + departmentIds.length + tags.length > 0
}

function checkDiscount(
  check: DraftCheck,
  field: string,
  discount: Drafted<LineDiscount> | Drafted<AmountStep['discount']>
): void {
  if (discount.kind === 'percent') check.figure(field, discount.ratePpm, 1, MAX_RATE_PPM)
  else if (discount.kind === 'price')
    check.figure(field, discount.unitPriceMinorE4, 0, MAX_UNIT_PRICE_MINOR_E4)
  else if ('amountMinor' in discount) check.figure(field, discount.amountMinor, 1, MAX_AMOUNT_MINOR)
  else check.figure(field, discount.unitAmountMinorE4, 1, MAX_UNIT_PRICE_MINOR_E4)
}

function checkSet(
  check: DraftCheck,
  { groups, reward }: Extract<Drafted<PromotionEffect>, { kind: 'set' }>
): void {
  groups.forEach(({ scope, pieces }, index) => {
    check.figure(`effect.groups.${index}.pieces`, pieces, 1, MAX_SET_PIECES)
    if (!meansGoods(scope)) check.problem(`effect.groups.${index}.scope`, 'no_goods')
  })
  if (groups.length === 0 || groups.length > MAX_SET_GROUPS)
    check.problem('effect.groups', 'no_goods')
  checkReward(check, reward)
  if (reward.kind === 'last_group' && groups.length < 2)
    check.problem('effect.groups', 'two_set_groups')
  if (reward.kind !== 'cheapest') return
  if (groups.length > 1) check.problem('effect.groups', 'one_set_group')
  const pieces = groups[0]?.pieces ?? null
  if (pieces !== null && reward.pieces !== null && reward.pieces >= pieces)
    check.problem('effect.reward.pieces', 'all_for_nothing')
}

function checkReward(check: DraftCheck, reward: Drafted<SetReward>): void {
  const field = 'effect.reward'
  if (reward.kind === 'price') check.figure(field, reward.priceMinor, 0, MAX_AMOUNT_MINOR)
  else if (reward.kind === 'amount') check.figure(field, reward.amountMinor, 1, MAX_AMOUNT_MINOR)
  else check.figure(field, reward.ratePpm, 1, MAX_RATE_PPM)
  if (reward.kind === 'cheapest') check.figure(`${field}.pieces`, reward.pieces, 1, MAX_SET_PIECES)
}
