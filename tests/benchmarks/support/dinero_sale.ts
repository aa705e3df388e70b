/**
 * The arithmetic of a sale without promotions, done with dinero.js as its manual shows it: quantity ×
 * price, a percentage off some lines and off the sale, shared out, and the tax in each line.
 */
import {
  add,
  allocate,
  dinero,
  halfAwayFromZero,
  multiply,
  subtract,
  toSnapshot,
  transformScale,
} from 'dinero.js'
import { NOK } from 'dinero.js/currencies'
import type { Dinero } from 'dinero.js'
import type { PricingInput } from '#pricing/types'

const toMinor = (amount: Dinero<number>) => transformScale(amount, 2, halfAwayFromZero)

/** What of an amount a rate takes, in minor units; a rate of 250_000 millionths is 25 %. */
const share = (amount: Dinero<number>, ratePpm: number) =>
  toMinor(multiply(amount, { amount: ratePpm, scale: 6 }))

/** What the customer pays and the tax in it, in minor units. */
export function priceWithDinero({ lines, saleDiscount, taxRates }: PricingInput) {
  const nothing = dinero({ amount: 0, currency: NOK })
  const afterLines = lines.map(({ unitPriceMinorE4, quantityThousandths, discount }) => {
    const unit = dinero({ amount: unitPriceMinorE4, currency: NOK, scale: 6 })
    const base = toMinor(multiply(unit, { amount: quantityThousandths, scale: 3 }))
    return discount?.kind === 'percent' ? subtract(base, share(base, discount.ratePpm)) : base
  })
  const salePpm = saleDiscount?.kind === 'percent' ? saleDiscount.ratePpm : 0
  const sum = (amounts: Dinero<number>[]) =>
    amounts.reduce((total, one) => add(total, one), nothing)
  const off = share(sum(afterLines), salePpm)
  const shares = allocate(
    off,
    afterLines.map((line) => toSnapshot(line).amount)
  )
  const gross = afterLines.map((line, index) => subtract(line, shares[index]!))
  const taxes = gross.map((amount, index) => {
    const { ratePpm } = taxRates[lines[index]!.taxCategoryId]![0]!
    return ratePpm === 0 ? nothing : allocate(amount, [ratePpm, 1_000_000])[0]!
  })
  return {
    grossMinor: toSnapshot(sum(gross)).amount,
    taxMinor: toSnapshot(sum(taxes)).amount,
  }
}
