import type { UnitFee } from '#pricing/fees/fee'
import { feeQuantity } from '#pricing/fees/fee_quantity'
import { MAX_RATE_PPM } from '#pricing/limits'
import { PricingError } from '#pricing/pricing_error'
import type { PricingInput, PricingLine } from '#pricing/types'

/** Refuses a fee that does not follow its goods, or a service charge that is no share. */
export function checkFees({ lines }: PricingInput): void {
  for (const line of lines) {
    const { fee } = line
    if (!fee || line.returnOf !== null) continue
    if (fee.kind === 'service_charge') checkCharge(line, fee.ratePpm)
    else if (fee.of !== null) checkFollows(line, fee.of, lines)
  }
}

function checkCharge({ lineId, quantityThousandths }: PricingLine, ratePpm: number): void {
  if (!Number.isSafeInteger(ratePpm) || ratePpm < 0 || ratePpm > MAX_RATE_PPM) {
    throw new PricingError('rate_out_of_range', `Service charge of ${ratePpm}`)
  }
  if (Math.abs(quantityThousandths) !== 1_000) {
    throw new PricingError('quantity_out_of_range', `Service charge ${lineId} is counted once`)
  }
}

function checkFollows(
  line: PricingLine,
  of: NonNullable<UnitFee['of']>,
  lines: readonly PricingLine[]
): void {
  const goods = lines.find(({ lineId }) => lineId === of.lineId)
  const isFollowing =
    goods !== undefined &&
    goods.returnOf === null &&
    line.quantityThousandths === feeQuantity(goods.quantityThousandths, of.perUnitThousandths)
  if (!isFollowing) {
    throw new PricingError(
      'fee_detached',
      `Fee ${line.lineId} is ${line.quantityThousandths}, which does not follow ${of.lineId}`
    )
  }
}
