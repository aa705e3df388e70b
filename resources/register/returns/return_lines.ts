import { noRules, priceSale, settle } from '#pricing/index'
import type { PricedTotals, PricingInput, PricingLine } from '#pricing/types'
import type { RegisterStore } from '#app/register/register_bootstrap'
import {
  asksCondition,
  restockingFeeOf,
  returnObstacles,
  type ReturnCase,
  type ReturnCondition,
  type ReturnObstacle,
  type RestockingFee,
  type ReturnTerms,
} from '#app/documents/return_policy'
import { restockingCharges } from '#app/documents/restocking_charges'
import type { FeeWaiver } from '#app/documents/types'
import type { ReturnableLine, ReturnableSale } from '#app/sales/returns/returnable_sale'
import type { ReturnedLine } from '#resources/register/register_context'

/** What of one line comes back, and why. */
export interface ReturnChoice {
  lineId: string
  quantityThousandths: number
  reason: string
  condition: ReturnCondition | null
}

/** What is kept back, by the line it is kept back of; and why it is not, if it is not. */
export interface Restocking {
  fees: ReadonlyMap<string, RestockingFee>
  waiver: FeeWaiver | null
}

export interface RefundPreview {
  totals: PricedTotals
  /** What is paid back, and what of it when all is paid back in cash. Both positive. */
  refundMinor: number
  refundCashMinor: number
  /** What is kept back of it, already taken off. */
  keptBackMinor: number
}

/** What a refund is worked out with: the rates of today are for what is kept back. */
export interface PreviewSettings {
  store: Pick<RegisterStore, 'pricesIncludeTax' | 'taxRounding' | 'cashRounding'>
  taxRates: PricingInput['taxRates']
  fees: Restocking['fees']
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

/** What the customer gets back: the original prices, discounts and rates, by the engine itself. */
export function previewRefund(
  { sale, lines }: ReturnableSale,
  choices: readonly ReturnChoice[],
  { store, taxRates, fees }: PreviewSettings
): RefundPreview {
  const chosen = choices.flatMap((choice) => {
    const line = lines.find(({ lineId }) => lineId === choice.lineId)
    return line && choice.quantityThousandths > 0 ? [{ line, choice }] : []
  })
  const priced = priceSale(
    {
      currency: sale.currency,
      pricesIncludeTax: store.pricesIncludeTax,
      taxRounding: store.taxRounding,
      taxRates,
      lines: chosen.flatMap(({ line, choice }) => [
        {
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
        },
        ...feeOf(line, fees),
      ]),
      saleDiscount: null,
      promotions: null,
    },
    noRules
  )
  const { totals } = priced
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
    keptBackMinor: priced.lines
      .filter(({ lineId }) => lineId.startsWith(FEE_OF))
      .reduce((sum, { grossMinor }) => sum + grossMinor, 0),
  }
}

const FEE_OF = 'fee of '

/** The line of what is kept back, as the sale will have it. */
function feeOf(line: ReturnableLine, fees: Restocking['fees']): PricingLine[] {
  const due = fees.get(line.lineId)
  if (!due) return []
  const { rate, taxCategoryId } = due
  const of = { lineId: line.lineId }
  return [
    {
      lineId: `${FEE_OF}${line.lineId}`,
      itemId: null,
      taxCategoryId: taxCategoryId ?? line.taxCategoryId,
      quantityThousandths: 1_000,
      unitPriceMinorE4: 0,
      priceId: null,
      priceVersion: null,
      override: null,
      options: [],
      discount: null,
      traits: null,
      returnOf: null,
      fee: { kind: 'restocking', of, rate, isTaxedAsGoods: taxCategoryId === null },
    },
  ]
}

/** What the policy keeps back of what was chosen, each line on its own terms. */
export function feesOfReturn(
  { sale, lines }: ReturnableSale,
  choices: readonly ReturnChoice[],
  { now, timeZone }: Pick<ReturnCase, 'now' | 'timeZone'>
): ReadonlyMap<string, RestockingFee> {
  const hasEarlierReturn = lines.some(
    ({ quantityThousandths, remainingThousandths }) => remainingThousandths < quantityThousandths
  )
  const soldAt = sale.completedAt
  return restockingCharges(
    choices.flatMap(({ lineId, quantityThousandths, condition }) => {
      const line = lines.find((one) => one.lineId === lineId)
      if (!line || quantityThousandths <= 0) return []
      const { terms, returnSource: source } = line
      const fee = restockingFeeOf(terms, { soldAt, now, timeZone, condition })
      return [{ lineId, quantityThousandths, source, fee, hasEarlierReturn }]
    })
  )
}

/** Lines that come back on the sale on the screen. */
export function returnedLines(
  { sale, lines }: ReturnableSale,
  choices: readonly ReturnChoice[],
  { fees, waiver }: Restocking
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
        restocking: fees.get(lineId) ?? null,
        feeWaiver: fees.has(lineId) ? waiver : null,
      },
    ]
  })
}
