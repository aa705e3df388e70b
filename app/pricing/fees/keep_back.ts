import { blankTax, type DraftSale, type KeptBack, setTaxes } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import type { RestockingRate } from '#pricing/fees/fee'
import { MAX_UNIT_PRICE_MINOR_E4, PPM } from '#pricing/limits'
import { mulDiv } from '#pricing/mul_div'
import { explainRate } from '#pricing/tax/explain_rate'
import { taxWeights } from '#pricing/tax/tax_weights'
import type { ExplanationStep, LineTax, PricedLine } from '#pricing/types'

/** Goods that come back: what all of them were paid with, and which part of them this is. */
interface GoodsBack {
  paidMinor: number
  soldThousandths: number
  beforeThousandths: number
  afterThousandths: number
  priced: PricedLine
}

/**
 * Restocking fees, once it is known what the goods are paid back with. Like the goods, each part
 * of a return pays the difference between the fee on all that is back after it and on all that was
 * back before, so that no piece pays twice; and never more than it is paid back with.
 */
export function keepBack(draft: DraftSale): void {
  for (const kept of draft.kept) keepOf(draft, kept, goodsOf(draft, kept.fee.of.lineId))
}

function goodsOf(draft: DraftSale, lineId: string): GoodsBack {
  const returned = draft.returned.find(({ line }) => line.lineId === lineId)
  if (returned) {
    const { line, source, priced } = returned
    const { grossMinor: paidMinor, quantityThousandths, returnedThousandths } = source
    return {
      paidMinor,
      soldThousandths: quantityThousandths,
      beforeThousandths: returnedThousandths,
      afterThousandths: returnedThousandths - line.quantityThousandths,
      priced,
    }
  }
  // Without a receipt nothing is known of other parts.
  const { line, priced } = draft.current.find((one) => one.line.lineId === lineId)!
  const soldThousandths = 0 - line.quantityThousandths
  return {
    paidMinor: 0 - priced.grossMinor,
    soldThousandths,
    beforeThousandths: 0,
    afterThousandths: soldThousandths,
    priced,
  }
}

function keepOf(draft: DraftSale, kept: KeptBack, goods: GoodsBack): void {
  const { line, fee, priced } = kept
  const { lineId } = line
  const keptMinor = Math.min(amountOf(fee.rate, goods), 0 - goods.priced.grossMinor)
  draft.explanation.push(explainFee(lineId, keptMinor, fee.rate, goods))
  const taxes = fee.isTaxedAsGoods
    ? taxesOfGoods(draft, lineId, keptMinor, goods.priced)
    : taxesOfCategory(draft, kept, keptMinor)
  priced.baseMinor = keptMinor
  priced.unitPriceMinorE4 = Math.min(keptMinor * 10_000, MAX_UNIT_PRICE_MINOR_E4)
  setTaxes(priced, true, [{ amountMinor: keptMinor, taxes }])
  if (fee.isTaxedAsGoods) shareNet(priced, goods.priced)
}

function amountOf(rate: RestockingRate, goods: GoodsBack): number {
  if (rate.kind === 'once') return rate.amountMinor + 0
  const { paidMinor, soldThousandths, beforeThousandths, afterThousandths } = goods
  const wholeMinor =
    rate.kind === 'percent'
      ? mulDiv(paidMinor, rate.ratePpm, PPM)
      : mulDiv(rate.unitMinor, soldThousandths, 1_000)
  return (
    mulDiv(wholeMinor, afterThousandths, soldThousandths) -
    mulDiv(wholeMinor, beforeThousandths, soldThousandths)
  )
}

/** The goods' own taxes of then, in proportion: what is kept back was part of their price. */
function taxesOfGoods(
  { explanation }: DraftSale,
  lineId: string,
  keptMinor: number,
  goods: PricedLine
): LineTax[] {
  const backMinor = 0 - goods.grossMinor
  return goods.taxes.map((tax) => {
    const ofGoodsMinor = 0 - tax.taxMinor
    const taxMinor = backMinor === 0 ? 0 : mulDiv(ofGoodsMinor, keptMinor, backMinor)
    const { name, ratePpm } = tax
    explanation.push(
      explain('tax.returned', lineId, taxMinor, { name, ratePpm, paidMinor: ofGoodsMinor })
    )
    return { ...blankTax(tax), taxMinor }
  })
}

/**
 * Of a kit, whose parts were taxed differently, each rate was taken of a share of the net. A part of
 * a return may round to a tax without money, so that its net has the other sign.
 */
function shareNet(kept: PricedLine, { taxes, netMinor }: PricedLine): void {
  if (netMinor === 0 || taxes.every((tax) => tax.netMinor === netMinor)) return
  const sign = Math.sign(netMinor)
  kept.taxes.forEach((tax, index) => {
    tax.netMinor = mulDiv(sign * taxes[index]!.netMinor + 0, kept.netMinor, sign * netMinor)
  })
}

/** Taxes of a category, contained in the amount; none where the customer is relieved of them. */
function taxesOfCategory(
  { input, explanation }: DraftSale,
  { line }: KeptBack,
  keptMinor: number
): LineTax[] {
  const { lineId, taxCategoryId } = line
  const rates = input.taxTreatment?.relief ? [] : input.taxRates[taxCategoryId]!
  const { weights, jointWeight, scale } = taxWeights(rates)
  if (rates.length === 0) explanation.push(explain('tax.none', lineId, 0, { onMinor: keptMinor }))
  return rates.map((rate, index) => {
    const taxMinor = mulDiv(keptMinor, weights[index]!, scale + jointWeight)
    const figures = { rate, jointWeight, scale, onMinor: keptMinor, includesTax: true }
    explanation.push(explainRate({ lineId, taxMinor }, figures))
    return { ...blankTax(rate), taxMinor }
  })
}

function explainFee(
  lineId: string,
  keptMinor: number,
  rate: RestockingRate,
  { priced, beforeThousandths, afterThousandths }: GoodsBack
): ExplanationStep {
  const onMinor = 0 - priced.grossMinor
  if (rate.kind === 'percent') {
    const { ratePpm } = rate
    return explain('fee.restocking_percent', lineId, keptMinor, { ratePpm: ratePpm + 0, onMinor })
  }
  if (rate.kind === 'once') {
    const askedMinor = rate.amountMinor + 0
    return explain('fee.restocking_once', lineId, keptMinor, { askedMinor, onMinor })
  }
  return explain('fee.restocking_unit', lineId, keptMinor, {
    unitMinor: rate.unitMinor + 0,
    quantityThousandths: afterThousandths - beforeThousandths,
    onMinor,
  })
}
