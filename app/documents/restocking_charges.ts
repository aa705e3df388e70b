import type { RestockingFee } from '#app/documents/return_policy'
import { mulDiv } from '#pricing/mul_div'
import type { ReturnSource } from '#pricing/types'

/** Goods that come back, with what the policy keeps back of them. */
export interface ChargedGoods {
  lineId: string
  quantityThousandths: number
  source: Pick<ReturnSource, 'saleId' | 'lineId' | 'quantityThousandths' | 'grossMinor'> | null
  fee: RestockingFee | null
  /** Whether something of the same receipt has come back on an earlier sale. */
  hasEarlierReturn: boolean
}

/**
 * The fee of each line that has one; pure and the same on register and server. A fee once for a
 * receipt stands on the goods that were dearest, so that it is not cut off at the price of a trifle.
 */
export function restockingCharges(goods: readonly ChargedGoods[]): Map<string, RestockingFee> {
  const charges = new Map<string, RestockingFee>()
  const dearest = new Map<string, ChargedGoods>()
  for (const one of goods) {
    if (one.fee === null) continue
    if (one.fee.rate.kind !== 'once' || !one.source) charges.set(one.lineId, one.fee)
    else if (!one.hasEarlierReturn) {
      const other = dearest.get(one.source.saleId)
      if (!other || isDearer(one, other)) dearest.set(one.source.saleId, one)
    }
  }
  for (const { lineId, fee } of dearest.values()) if (fee) charges.set(lineId, fee)
  return charges
}

/** What the part of a line that comes back was paid with; of goods without a receipt nobody can say. */
export function paidForPart(
  source: Pick<ReturnSource, 'quantityThousandths' | 'grossMinor'>,
  quantityThousandths: number
): number {
  return Math.abs(mulDiv(source.grossMinor, quantityThousandths, source.quantityThousandths))
}

function isDearer(one: ChargedGoods, other: ChargedGoods): boolean {
  if (!one.source || !other.source) return false
  const oneMinor = paidForPart(one.source, one.quantityThousandths)
  const otherMinor = paidForPart(other.source, other.quantityThousandths)
  return oneMinor === otherMinor ? one.source.lineId < other.source.lineId : oneMinor > otherMinor
}
