import { MAX_GROSS_MINOR, MAX_QUANTITY_THOUSANDTHS } from '#pricing/limits'
import { PricingError } from '#pricing/pricing_error'
import type { PricingLine, ReturnSource } from '#pricing/types'

/** Refuses to pay back more than was sold, or from amounts that do not add up. */
export function checkReturn(line: PricingLine, source: ReturnSource): void {
  const { quantityThousandths: soldThousandths, returnedThousandths } = source
  checkFigures([soldThousandths, returnedThousandths], MAX_QUANTITY_THOUSANDTHS)
  const isOpposite = Math.sign(line.quantityThousandths) === 0 - Math.sign(soldThousandths)
  if (!isOpposite || returnedThousandths < 0) {
    throw new PricingError(
      'quantity_out_of_range',
      `Line ${line.lineId} returns ${line.quantityThousandths} of ${soldThousandths} sold`
    )
  }
  const remainingThousandths = Math.abs(soldThousandths) - returnedThousandths
  if (Math.abs(line.quantityThousandths) > remainingThousandths) {
    throw new PricingError(
      'return_exceeds_remaining',
      `Line ${line.lineId}: only ${remainingThousandths} of it can still come back`
    )
  }
  checkAmounts(line, source)
}

function checkAmounts(line: PricingLine, source: ReturnSource): void {
  const { baseMinor, lineDiscountMinor, saleDiscountMinor, netMinor, grossMinor, taxes } = source
  const taxAmounts = taxes.map((tax) => tax.taxMinor)
  checkFigures(
    [baseMinor, lineDiscountMinor, saleDiscountMinor, netMinor, grossMinor, ...taxAmounts],
    MAX_GROSS_MINOR
  )
  const taxMinor = taxAmounts.reduce((sum, tax) => sum + tax, 0)
  const priceMinor = baseMinor - lineDiscountMinor - saleDiscountMinor
  const isConsistent =
    netMinor + taxMinor === grossMinor && (priceMinor === grossMinor || priceMinor === netMinor)
  if (!isConsistent) {
    throw new PricingError(
      'return_source_inconsistent',
      `The stored amounts of line ${source.lineId} do not add up, so ${line.lineId} is refused`
    )
  }
}

function checkFigures(figures: readonly number[], maximum: number): void {
  for (const figure of figures) {
    if (!Number.isSafeInteger(figure)) {
      throw new PricingError('not_an_integer', `A returned line holds ${figure}`)
    }
    if (Math.abs(figure) > maximum) {
      throw new PricingError('amount_out_of_range', `A returned line holds ${figure}`)
    }
  }
}
