import {
  MAX_AMOUNT_MINOR,
  MAX_LINES,
  MAX_QUANTITY_THOUSANDTHS,
  MAX_RATE_PPM,
  MAX_UNIT_PRICE_MINOR_E4,
} from '#pricing/limits'
import { checkFees } from '#pricing/fees/check_fees'
import { isAmount } from '#pricing/amounts'
import { checkReturn } from '#pricing/check_return'
import { unitPriceInForce } from '#pricing/draft_sale'
import { sumRatesPpm } from '#pricing/tax/tax_weights'
import { PricingError } from '#pricing/pricing_error'
import type { ManualDiscount, PricingInput, PricingLine, TaxRate } from '#pricing/types'

/** Refuses a sale with a figure that the arithmetic is not made for. */
export function checkInput(input: PricingInput): void {
  if (input.lines.length > MAX_LINES) {
    throw new PricingError('too_many_lines', `A sale has at most ${MAX_LINES} lines`)
  }
  const lineIds = new Set<string>()
  const checkedCategories = new Set<string>()
  for (const line of input.lines) {
    if (lineIds.has(line.lineId)) {
      throw new PricingError('line_repeated', `Line ${line.lineId} is on the sale twice`)
    }
    lineIds.add(line.lineId)
    checkLine(line)
    if (!needsRates(line)) continue
    for (const categoryId of checkedShares(line)) {
      if (checkedCategories.has(categoryId)) continue
      checkRates(categoryId, input.taxRates[categoryId])
      checkedCategories.add(categoryId)
    }
  }
  checkDiscount(input.saleDiscount)
  checkFees(input)
}

/** A line that pays back, or keeps back of it, has the rates of then: its category may be gone. */
function needsRates({ returnOf, fee }: PricingLine): boolean {
  return returnOf === null && !(fee?.kind === 'restocking' && fee.isTaxedAsGoods)
}

function checkLine(line: PricingLine): void {
  checkQuantity(line)
  checkPrice(line.unitPriceMinorE4)
  if (line.override !== null) {
    checkPrice(line.override.unitPriceMinorE4)
  }
  if (!isAmount(line.embeddedPriceMinor ?? 0)) {
    throw new PricingError('price_out_of_range', `Price on the label ${line.embeddedPriceMinor}`)
  }
  for (const option of line.options) {
    checkInteger(option.unitPriceMinorE4, 'The price of an option')
  }
  checkPrice(unitPriceInForce(line))
  checkPrice(line.traits?.floorUnitPriceMinorE4 ?? 0)
  checkDiscount(line.discount)
  if (line.returnOf !== null) {
    checkReturn(line, line.returnOf)
  }
}

/** The categories that a line is taxed under. */
function checkedShares({ lineId, taxCategoryId, taxShares }: PricingLine): string[] {
  if (!taxShares) return [taxCategoryId]
  const isUsable = taxShares.every(({ weight }) => isAmount(weight))
  if (!isUsable || taxShares.every(({ weight }) => weight === 0)) {
    throw new PricingError('tax_shares_unknown', `The price of kit ${lineId} cannot be shared out`)
  }
  return taxShares.map((share) => share.taxCategoryId)
}

function checkQuantity({ lineId, quantityThousandths }: PricingLine): void {
  checkInteger(quantityThousandths, `The quantity of line ${lineId}`)
  if (quantityThousandths === 0) {
    throw new PricingError('quantity_zero', `Line ${lineId} has no quantity`)
  }
  if (Math.abs(quantityThousandths) > MAX_QUANTITY_THOUSANDTHS) {
    throw new PricingError('quantity_out_of_range', `Line ${lineId}: ${quantityThousandths}`)
  }
}

function checkPrice(unitPriceMinorE4: number): void {
  checkInteger(unitPriceMinorE4, 'A unit price')
  if (unitPriceMinorE4 < 0 || unitPriceMinorE4 > MAX_UNIT_PRICE_MINOR_E4) {
    throw new PricingError('price_out_of_range', `Unit price ${unitPriceMinorE4}`)
  }
}

function checkDiscount(discount: ManualDiscount | null): void {
  if (discount === null) {
    return
  }
  const figure = discount.kind === 'percent' ? discount.ratePpm : discount.amountMinor
  const maximum = discount.kind === 'percent' ? MAX_RATE_PPM : MAX_AMOUNT_MINOR
  checkInteger(figure, 'A discount')
  if (figure < 0 || figure > maximum) {
    throw new PricingError('discount_out_of_range', `Discount of ${figure} (${discount.kind})`)
  }
}

function checkRates(taxCategoryId: string, rates: readonly TaxRate[] | undefined): void {
  if (rates === undefined) {
    throw new PricingError('tax_category_unknown', `Tax category ${taxCategoryId} has no rates`)
  }
  for (const { ratePpm } of rates) {
    checkInteger(ratePpm, 'A tax rate')
    if (ratePpm < 0) {
      throw new PricingError('rate_out_of_range', `Tax rate ${ratePpm}`)
    }
  }
  if (sumRatesPpm(rates) > MAX_RATE_PPM) {
    throw new PricingError('rate_out_of_range', `Category ${taxCategoryId} is taxed above 100 %`)
  }
  if (rates.filter((rate) => rate.isCompound).length > 1) {
    throw new PricingError('rate_out_of_range', `Category ${taxCategoryId} compounds twice`)
  }
}

function checkInteger(figure: number, what: string): void {
  if (!Number.isSafeInteger(figure)) {
    throw new PricingError('not_an_integer', `${what} is an integer, not ${figure}`)
  }
}
