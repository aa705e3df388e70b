import { feeQuantity, noRules, priceSale, settle } from '#pricing/index'
import type { PricedTotals, TaxRate } from '#pricing/types'
import type { RegisterStore } from '#app/register/register_bootstrap'
import {
  asksCondition,
  returnObstacles,
  type ReturnCase,
  type ReturnCondition,
  type ReturnObstacle,
  type ReturnTerms,
} from '#app/documents/return_policy'
import type { ReturnableLine, ReturnableSale } from '#app/sales/returns/returnable_sale'
import type { ReturnedLine } from '#resources/register/register_context'

/** What of one line comes back, and why. */
export interface ReturnChoice {
  lineId: string
  quantityThousandths: number
  reason: string
  condition: ReturnCondition | null
}

export interface RefundPreview {
  totals: PricedTotals
  /** What is paid back, and what of it when all is paid back in cash. Both positive. */
  refundMinor: number
  refundCashMinor: number
}

/** The steps of a stepper: whole pieces, or all that is left of something measured. */
export function stepOf({ unit, remainingThousandths }: ReturnableLine): number {
  return unit === 'piece' ? Math.min(1_000, remainingThousandths) : remainingThousandths
}

/** What the policy says of a line as it would come back, at this moment. */
export interface LineVerdict {
  obstacles: ReturnObstacle[]
  /** The policy wants to know how the goods are, and nobody has said it yet. */
  isUnanswered: boolean
}

/** Before it is said how the goods are, that stands against nothing. */
export function judgeReturn(terms: ReturnTerms, goods: ReturnCase): LineVerdict {
  const isUnanswered = asksCondition(terms) && goods.condition === null
  const obstacles = returnObstacles(terms, goods)
  return {
    obstacles: isUnanswered ? obstacles.filter((one) => one !== 'not_unopened') : obstacles,
    isUnanswered,
  }
}

/** The next quantity up or down, never below nothing or above what is left. */
export function stepQuantity(
  line: ReturnableLine,
  quantityThousandths: number,
  direction: 1 | -1
): number {
  const next = quantityThousandths + direction * stepOf(line)
  return Math.min(Math.max(next, 0), line.remainingThousandths)
}

/** A fee comes back with its goods, as much of it as is left. */
export function followGoods(
  lines: readonly ReturnableLine[],
  choices: readonly ReturnChoice[]
): ReturnChoice[] {
  return choices.map((choice) => {
    const line = lines.find(({ lineId }) => lineId === choice.lineId)
    const of = line?.fee && line.fee.kind !== 'service_charge' ? line.fee.of : null
    const goods = of && choices.find(({ lineId }) => lineId === of.lineId)
    if (!line || !of || !goods) return choice
    const wanted = feeQuantity(goods.quantityThousandths, of.perUnitThousandths)
    const quantityThousandths = Math.min(wanted, line.remainingThousandths)
    return { ...choice, quantityThousandths, reason: goods.reason }
  })
}

/** What the customer gets back: the original prices, discounts and rates, by the engine itself. */
export function previewRefund(
  { sale, lines }: ReturnableSale,
  choices: readonly ReturnChoice[],
  store: Pick<RegisterStore, 'pricesIncludeTax' | 'taxRounding' | 'cashRounding'>
): RefundPreview {
  const chosen = choices.flatMap((choice) => {
    const line = lines.find(({ lineId }) => lineId === choice.lineId)
    return line && choice.quantityThousandths > 0 ? [{ line, choice }] : []
  })
  const { totals } = priceSale(
    {
      currency: sale.currency,
      pricesIncludeTax: store.pricesIncludeTax,
      taxRounding: store.taxRounding,
      taxRates: Object.fromEntries(chosen.map(({ line }) => [line.taxCategoryId, ratesOf(line)])),
      lines: chosen.map(({ line, choice }) => ({
        lineId: line.lineId,
        itemId: line.itemId,
        taxCategoryId: line.taxCategoryId,
        quantityThousandths: -choice.quantityThousandths,
        unitPriceMinorE4: line.listUnitPriceMinorE4,
        priceId: line.priceId,
        priceVersion: line.priceVersion,
        override: line.override,
        options: line.options,
        discount: null,
        traits: null,
        returnOf: line.returnSource,
      })),
      saleDiscount: null,
      promotions: null,
    },
    noRules
  )
  const settlement = settle({
    totalMinor: totals.grossMinor,
    tipMinor: 0,
    tenders: [],
    cashRounding: store.cashRounding,
  })
  return {
    totals,
    refundMinor: 0 - totals.grossMinor,
    refundCashMinor: 0 - settlement.dueCashMinor,
  }
}

/** Lines that come back on the sale on the screen. */
export function returnedLines(
  { sale, lines }: ReturnableSale,
  choices: readonly ReturnChoice[]
): ReturnedLine[] {
  const paidWith = [...new Set(sale.tenders.map(({ tenderTypeId }) => tenderTypeId))]
  return choices.flatMap(({ lineId, quantityThousandths, reason, condition }) => {
    const line = lines.find((one) => one.lineId === lineId)
    if (!line || quantityThousandths <= 0) return []
    const { itemId, name, identifier, sku, departmentId, departmentName, taxCategoryId, unit } =
      line
    const { listUnitPriceMinorE4, priceId, priceVersion, override, options, fee } = line
    return [
      {
        sourceSaleId: sale.id,
        sourceLineId: lineId,
        quantityThousandths,
        reason,
        condition,
        payBackTypeIds: line.terms.payBack === 'original' ? paidWith : null,
        itemId,
        name,
        identifier,
        sku,
        departmentId,
        departmentName,
        taxCategoryId,
        unit,
        listUnitPriceMinorE4,
        priceId,
        priceVersion,
        override,
        options,
        source: line.returnSource,
        fee,
      },
    ]
  })
}

/** A return is taxed as it was sold; the rates of today are not asked for. */
function ratesOf({ returnSource }: ReturnableLine): TaxRate[] {
  return returnSource.taxes.map(({ taxRateId, name, ratePpm }) => ({ taxRateId, name, ratePpm }))
}
