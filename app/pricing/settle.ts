import { roundToStep } from '#pricing/amounts'
import { MAX_GROSS_MINOR, MAX_LINES, MAX_TENDERS } from '#pricing/limits'
import { PricingError } from '#pricing/pricing_error'
import type { Settlement, SettlementInput, TenderInput } from '#pricing/settlement_types'

/**
 * Settles a priced sale with tenders. Cash pays what the others leave, rounded once to the
 * store's step however many cash tenders there are; other tenders are never rounded. Money
 * going back is rounded the same way, and only cash gives change.
 *
 * Cash of exactly the unrounded rest is taken as it is; a cash tender of 0 settles a rest that
 * rounds to nothing.
 *
 * @throws PricingError when a figure is not an integer or out of range
 */
export function settle(input: SettlementInput): Settlement {
  checkSettlement(input)
  const { totalMinor, tipMinor, tenders, cashRounding } = input
  const hasCash = tenders.some(isCash)
  const cashMinor = sumGiven(tenders.filter(isCash))
  const restMinor = totalMinor + tipMinor - sumGiven(tenders.filter((tender) => !isCash(tender)))
  const roundedMinor =
    hasCash && cashMinor === restMinor
      ? restMinor
      : roundToStep(restMinor, cashRounding.stepMinor, cashRounding.mode)
  const isOverpaidInCash = cashMinor > 0 && cashMinor > roundedMinor
  const isSettled = hasCash ? cashMinor === roundedMinor || isOverpaidInCash : restMinor === 0
  if (!isSettled) {
    return {
      dueMinor: restMinor - cashMinor,
      dueCashMinor: roundedMinor - cashMinor,
      roundingMinor: 0,
      changeMinor: 0,
      isSettled,
      applied: takeChange(tenders, 0),
    }
  }
  const changeMinor = cashMinor - roundedMinor
  return {
    dueMinor: 0,
    dueCashMinor: 0,
    roundingMinor: roundedMinor - restMinor,
    changeMinor,
    isSettled,
    applied: takeChange(tenders, changeMinor),
  }
}

/** Change comes out of the cash given last; what exceeds all cash given falls on the first. */
function takeChange(tenders: readonly TenderInput[], changeMinor: number): Settlement['applied'] {
  let leftMinor = changeMinor
  const applied = tenders.map(({ tenderId, givenMinor }) => ({
    tenderId,
    amountMinor: givenMinor + 0,
  }))
  for (let index = tenders.length - 1; index >= 0; index--) {
    if (isCash(tenders[index]!)) {
      const takenMinor = Math.min(leftMinor, Math.max(applied[index]!.amountMinor, 0))
      applied[index]!.amountMinor -= takenMinor
      leftMinor -= takenMinor
    }
  }
  const firstCash = tenders.findIndex(isCash)
  if (leftMinor > 0) {
    applied[firstCash]!.amountMinor -= leftMinor
  }
  return applied
}

function isCash({ kind }: TenderInput): boolean {
  return kind === 'cash'
}

function sumGiven(tenders: readonly TenderInput[]): number {
  return tenders.reduce((sum, tender) => sum + tender.givenMinor, 0)
}

function checkSettlement({ totalMinor, tipMinor, tenders, cashRounding }: SettlementInput): void {
  const figures = [totalMinor, tipMinor, cashRounding.stepMinor]
  for (const figure of [...figures, ...tenders.map((tender) => tender.givenMinor)]) {
    if (!Number.isSafeInteger(figure)) {
      throw new PricingError('not_an_integer', `A settlement takes integers, not ${figure}`)
    }
  }
  const isInRange =
    Math.abs(totalMinor) <= MAX_LINES * MAX_GROSS_MINOR &&
    Math.abs(tipMinor) <= MAX_GROSS_MINOR &&
    cashRounding.stepMinor >= 1 &&
    cashRounding.stepMinor <= MAX_GROSS_MINOR &&
    tenders.length <= MAX_TENDERS &&
    tenders.every((tender) => Math.abs(tender.givenMinor) <= MAX_GROSS_MINOR)
  if (!isInRange) {
    throw new PricingError('amount_out_of_range', 'A total, tip, step or tender is out of range')
  }
}
