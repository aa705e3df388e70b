import { blankTax, type DraftSale, type ReturnedLine, setTaxes } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import { mulDiv } from '#pricing/mul_div'
import type { ExplanationStep } from '#pricing/types'

/**
 * Goods coming back are paid back as they were sold. Each part of a return is the difference
 * between all that is back after it and all that was back before it, so that any number of
 * parts adds up to exactly what was paid, discounts and original tax rates included. A post-void
 * reverses each line of a sale the same way, those that brought goods back included.
 */
export function payBackReturns(draft: DraftSale): void {
  for (const returned of draft.returned) {
    payBack(returned)
    explainReturn(draft.explanation, returned)
  }
}

function payBack({ line, source, priced }: ReturnedLine): void {
  const soldThousandths = Math.abs(source.quantityThousandths)
  const beforeThousandths = source.returnedThousandths
  const afterThousandths = beforeThousandths + Math.abs(line.quantityThousandths)
  const part = (paidMinor: number) =>
    mulDiv(paidMinor, beforeThousandths, soldThousandths) -
    mulDiv(paidMinor, afterThousandths, soldThousandths)
  const taxes = source.taxes.map((tax) => ({ ...blankTax(tax), taxMinor: part(tax.taxMinor) }))
  setTaxes(priced, true, [{ amountMinor: part(source.grossMinor), taxes }])
  if (wasShared(source)) {
    taxes.forEach((tax, index) => (tax.netMinor = part(source.taxes[index]!.netMinor)))
  }
  priced.lineDiscountMinor = part(source.lineDiscountMinor)
  priced.saleDiscountMinor = part(source.saleDiscountMinor)
  // The base follows from the rest, so that base − discounts is the price in every part too.
  const priceMinor = wasPricedWithTax(source) ? priced.grossMinor : priced.netMinor
  priced.baseMinor = priceMinor + priced.lineDiscountMinor + priced.saleDiscountMinor
}

/** Of a kit whose parts were taxed differently, each rate was taken of a share of the net. */
function wasShared({ taxes, netMinor }: ReturnedLine['source']): boolean {
  return taxes.some((tax) => tax.netMinor !== netMinor)
}

/** Seen from its amounts, because the store may have changed its mode since. */
function wasPricedWithTax(source: ReturnedLine['source']): boolean {
  return (
    source.baseMinor - source.lineDiscountMinor - source.saleDiscountMinor === source.grossMinor
  )
}

function explainReturn(steps: ExplanationStep[], { line, source, priced }: ReturnedLine): void {
  const { lineId } = line
  steps.push(
    explain('base.returned', lineId, priced.baseMinor, {
      quantityThousandths: line.quantityThousandths,
      soldThousandths: source.quantityThousandths,
      returnedThousandths: source.returnedThousandths + 0,
      paidMinor: source.grossMinor + 0,
      saleId: source.saleId,
      lineId: source.lineId,
    })
  )
  if (source.lineDiscountMinor !== 0) {
    const discountMinor = source.lineDiscountMinor
    steps.push(
      explain('line.returned_discount', lineId, 0 - priced.lineDiscountMinor, { discountMinor })
    )
  }
  if (source.saleDiscountMinor !== 0) {
    const discountMinor = source.saleDiscountMinor
    steps.push(
      explain('sale.returned_discount', lineId, 0 - priced.saleDiscountMinor, { discountMinor })
    )
  }
  source.taxes.forEach((tax, index) => {
    const { name, ratePpm, taxMinor } = priced.taxes[index]!
    steps.push(
      explain('tax.returned', lineId, taxMinor, { name, ratePpm, paidMinor: tax.taxMinor + 0 })
    )
  })
}
