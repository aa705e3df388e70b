import { isAmount } from '#pricing/amounts'
import type { RestockingCharge, RestockingRate, UnitFee } from '#pricing/fees/fee'
import { feeQuantity } from '#pricing/fees/fee_quantity'
import { MAX_RATE_PPM } from '#pricing/limits'
import { PricingError } from '#pricing/pricing_error'
import type { PricingInput, PricingLine } from '#pricing/types'

/** Refuses a fee that does not follow its goods, or a service charge that is no share. */
export function checkFees({ lines }: PricingInput): void {
  const keptOf = new Set<string>()
  for (const line of lines) {
    const { fee } = line
    if (!fee || line.returnOf !== null) continue
    if (fee.kind === 'service_charge') checkCharge(line, fee.ratePpm)
    else if (fee.kind === 'restocking') {
      checkKeptBack(line, fee, lines)
      if (keptOf.has(fee.of.lineId)) throw detached(line, fee.of.lineId)
      keptOf.add(fee.of.lineId)
    } else if (fee.of !== null) checkFollows(line, fee.of, lines)
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
    throw detached(line, of.lineId)
  }
}

/** Kept back once of goods that come back, and of nothing else. */
function checkKeptBack(
  line: PricingLine,
  { of, rate }: RestockingCharge,
  lines: readonly PricingLine[]
): void {
  const goods = lines.find(({ lineId }) => lineId === of.lineId)
  const isKept = goods !== undefined && goods.fee?.kind !== 'restocking'
  if (!isKept || goods.quantityThousandths >= 0 || line.quantityThousandths !== 1_000) {
    throw detached(line, of.lineId)
  }
  if (!isRate(rate))
    throw new PricingError('rate_out_of_range', `Fee ${line.lineId} keeps too much`)
}

function isRate(rate: RestockingRate): boolean {
  if (rate.kind === 'unit') return isAmount(rate.unitMinor)
  if (rate.kind === 'once') return isAmount(rate.amountMinor)
  return Number.isSafeInteger(rate.ratePpm) && rate.ratePpm >= 0 && rate.ratePpm <= MAX_RATE_PPM
}

function detached({ lineId, quantityThousandths }: PricingLine, goodsId: string): PricingError {
  return new PricingError(
    'fee_detached',
    `Fee ${lineId} is ${quantityThousandths}, which does not follow ${goodsId}`
  )
}
