import { basePriceOf } from '#pricing/base_price'
import { type DraftLine, type DraftSale, remainingMinor } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import type { ServiceCharge, UnitFee } from '#pricing/fees/fee'
import { MAX_AMOUNT_MINOR, PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'
import { PricingError } from '#pricing/pricing_error'

const CODES = {
  deposit: 'fee.deposit',
  fee: 'fee.unit',
  gift_card: 'fee.gift_card',
} as const

/** Fee stage: what comes on top of the discounted goods. From here on fees are lines like others. */
export function applyFees(draft: DraftSale): void {
  const goods = [...draft.current]
  for (const current of draft.fees) {
    const fee = current.line.fee!
    if (fee.kind === 'service_charge') charge(draft, current, fee, goods)
    else if (fee.kind !== 'restocking') applyUnitFee(draft, current, fee)
    draft.current.push(current)
  }
}

function applyUnitFee(draft: DraftSale, { line, priced }: DraftLine, { kind }: UnitFee): void {
  priced.baseMinor = basePriceOf({ line, priced })
  const { lineId, quantityThousandths, priceId, priceVersion } = line
  const { unitPriceMinorE4 } = priced
  const detail = { unitPriceMinorE4, quantityThousandths, priceId, priceVersion }
  draft.explanation.push(explain(CODES[kind], lineId, priced.baseMinor, detail))
}

/** Counted on goods that go the same way: what comes back without a receipt lowers no charge. */
function charge(
  draft: DraftSale,
  { line, priced }: DraftLine,
  { ratePpm }: ServiceCharge,
  goods: readonly DraftLine[]
): void {
  const direction = Math.sign(line.quantityThousandths)
  const onMinor = goods
    .map((one) => remainingMinor(one.priced))
    .filter((leftMinor) => Math.sign(leftMinor) === direction)
    .reduce((sum, leftMinor) => sum + leftMinor, 0)
  const chargeMinor = mulDiv(onMinor, ratePpm, PPM)
  if (Math.abs(chargeMinor) > MAX_AMOUNT_MINOR) {
    throw new PricingError(
      'amount_out_of_range',
      `Service charge ${line.lineId} comes to ${chargeMinor}, more than ${MAX_AMOUNT_MINOR}`
    )
  }
  priced.baseMinor = chargeMinor
  draft.explanation.push(
    explain('fee.service_charge', line.lineId, chargeMinor, { ratePpm: ratePpm + 0, onMinor })
  )
}
