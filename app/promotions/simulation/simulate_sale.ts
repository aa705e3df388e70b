import type { SaleDocument, SaleDocumentLine } from '#app/documents/types'
import { isSold, simulatedInput } from '#app/promotions/simulation/simulated_input'
import type {
  SimulatedFigures,
  SimulationSetup,
  StoredSale,
} from '#app/promotions/simulation/simulation'
import { lineAmountMinor, priceSale, PricingError, type PricedSale } from '#pricing/index'
import type { Promotion } from '#pricing/promotions/promotion'

export interface SimulatedSale {
  figures: SimulatedFigures
  linesWithoutCost: number
}

/** The promotions of a pipeline without the one in question, and with it in its place. */
export interface PromotionsOfThen {
  without: readonly Promotion[]
  with: readonly Promotion[]
}

/**
 * Prices a stored sale once without the promotion and once with it. Null where there is nothing to
 * price again: only goods that came back, or a sale that today's rules refuse.
 */
export function simulateSale(
  sale: StoredSale,
  setup: SimulationSetup,
  promotions: PromotionsOfThen
): SimulatedSale | null {
  const document = JSON.parse(sale.bytes) as SaleDocument
  const lines = document.body.lines.filter(isSold)
  if (lines.length === 0) return null
  try {
    const before = priceSale(simulatedInput(document, setup, promotions.without))
    const after = priceSale(simulatedInput(document, setup, promotions.with))
    return compare(lines, sale, { before, after, promotionId: setup.promotion.promotionId })
  } catch (error) {
    if (error instanceof PricingError) return null
    throw error
  }
}

function compare(
  lines: readonly SaleDocumentLine[],
  { unitCosts }: StoredSale,
  { before, after, promotionId }: { before: PricedSale; after: PricedSale; promotionId: string }
): SimulatedSale {
  const use = after.promotions.find((one) => one.promotionId === promotionId)
  let linesWithoutCost = 0
  let marginBeforeMinor = 0
  let marginAfterMinor = 0
  lines.forEach(({ lineId, quantityThousandths }, index) => {
    const unitCost = unitCosts[lineId] ?? null
    if (unitCost === null) return void linesWithoutCost++
    const costMinor = lineAmountMinor(unitCost, quantityThousandths)
    marginBeforeMinor += before.lines[index]!.netMinor - costMinor
    marginAfterMinor += after.lines[index]!.netMinor - costMinor
  })
  const figures = {
    sales: 1,
    salesTouched: use ? 1 : 0,
    turnoverBeforeMinor: before.totals.grossMinor,
    turnoverAfterMinor: after.totals.grossMinor,
    discountMinor: use?.discountMinor ?? 0,
    marginBeforeMinor,
    marginAfterMinor,
  }
  return { figures, linesWithoutCost }
}
