import { feeQuantity } from '#pricing/index'
import { asksCondition } from '#app/documents/return_policy'
import type { ReturnableLine } from '#app/sales/returns/returnable_sale'
import type { ReturnChoice } from '#resources/register/returns/return_lines'
import { serviceChargeBack } from '#resources/register/returns/service_charge_back'

/** Takes one choice over; the first word on how goods are stands for all that come back with them. */
export function withChoice(
  lines: readonly ReturnableLine[],
  choices: readonly ReturnChoice[],
  choice: ReturnChoice
): ReturnChoice[] {
  const isFirstWord = choices.every(({ condition }) => condition === null)
  return choices.map((one) => {
    if (one.lineId === choice.lineId) return choice
    const terms = lines.find(({ lineId }) => lineId === one.lineId)!.terms
    const isSpokenOf = isFirstWord && one.quantityThousandths > 0 && asksCondition(terms)
    return isSpokenOf ? { ...one, condition: choice.condition } : one
  })
}

/** A fee comes back with its goods, as much of it as is left. */
export function followGoods(
  lines: readonly ReturnableLine[],
  choices: readonly ReturnChoice[]
): ReturnChoice[] {
  return choices.map((choice) => {
    const line = lines.find(({ lineId }) => lineId === choice.lineId)
    const fee = line?.fee
    if (line && fee?.kind === 'service_charge') {
      const reason = choices.find((one) => one.quantityThousandths > 0)?.reason ?? choice.reason
      return { ...choice, quantityThousandths: serviceChargeBack(line, lines, choices), reason }
    }
    const of = fee?.kind === 'deposit' || fee?.kind === 'fee' ? fee.of : null
    const goods = of && choices.find(({ lineId }) => lineId === of.lineId)
    if (!line || !of || !goods) return choice
    const wanted = feeQuantity(goods.quantityThousandths, of.perUnitThousandths)
    const quantityThousandths = Math.min(wanted, line.remainingThousandths)
    return { ...choice, quantityThousandths, reason: goods.reason }
  })
}
