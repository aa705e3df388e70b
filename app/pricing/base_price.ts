import { lineAmountMinor } from '#pricing/amounts'
import type { DraftLine, DraftSale } from '#pricing/draft_sale'
import { explain } from '#pricing/explanation'
import type { PriceSource } from '#pricing/choose_price'
import { MAX_AMOUNT_MINOR } from '#pricing/limits'
import { PricingError } from '#pricing/pricing_error'
import type { ExplanationStep } from '#pricing/types'

/**
 * Base price: quantity × (override or list price, plus the chosen options), rounded once; a price
 * on the label takes the place of quantity × list price.
 */
export function applyBasePrices(draft: DraftSale): void {
  for (const { line, priced } of draft.current) {
    priced.baseMinor = basePriceOf({ line, priced })
    explainBase(draft.explanation, { line, priced })
  }
}

/** Quantity × unit price in force. */
export function basePriceOf({ line, priced }: DraftLine): number {
  const baseMinor =
    lineAmountMinor(priced.unitPriceMinorE4, line.quantityThousandths) + labelDifference(line)
  if (Math.abs(baseMinor) > MAX_AMOUNT_MINOR) {
    throw new PricingError(
      'amount_out_of_range',
      `Line ${line.lineId} comes to ${baseMinor}, more than ${MAX_AMOUNT_MINOR}`
    )
  }
  return baseMinor
}

/** What a price on the label adds to or takes off quantity × list price. */
function labelDifference(line: DraftLine['line']): number {
  const { embeddedPriceMinor = null, override, quantityThousandths, unitPriceMinorE4 } = line
  if (embeddedPriceMinor === null || override !== null) return 0
  const labelMinor = Math.sign(quantityThousandths) * embeddedPriceMinor
  return labelMinor - lineAmountMinor(unitPriceMinorE4, quantityThousandths)
}

function explainBase(steps: ExplanationStep[], { line }: DraftLine): void {
  const { quantityThousandths } = line
  let unitPriceMinorE4 = line.override?.unitPriceMinorE4 ?? line.unitPriceMinorE4
  let amountMinor = lineAmountMinor(unitPriceMinorE4, quantityThousandths)
  const firstMinor = amountMinor + labelDifference(line)
  steps.push(firstStep({ line, unitPriceMinorE4, amountMinor: firstMinor }))
  for (const option of line.options) {
    // Each option is the difference it makes, so that the steps add up although the base is
    // rounded only once.
    unitPriceMinorE4 += option.unitPriceMinorE4
    const withOptionMinor = lineAmountMinor(unitPriceMinorE4, quantityThousandths)
    steps.push(
      explain('base.option', line.lineId, withOptionMinor - amountMinor, {
        name: option.name,
        unitPriceMinorE4: option.unitPriceMinorE4 + 0,
        quantityThousandths,
        optionId: option.optionId,
      })
    )
    amountMinor = withOptionMinor
  }
}

function firstStep(base: {
  line: DraftLine['line']
  unitPriceMinorE4: number
  amountMinor: number
}): ExplanationStep {
  const { line, amountMinor } = base
  const { lineId, quantityThousandths, priceId, priceVersion } = line
  const unitPriceMinorE4 = base.unitPriceMinorE4 + 0
  if (line.override !== null) {
    return explain('base.override', lineId, amountMinor, {
      unitPriceMinorE4,
      listUnitPriceMinorE4: line.unitPriceMinorE4 + 0,
      quantityThousandths,
      reason: line.override.reason,
      authorisedById: line.override.authorisedById,
    })
  }
  if ((line.embeddedPriceMinor ?? null) !== null) {
    return explain('base.embedded_price', lineId, amountMinor, {
      unitPriceMinorE4,
      quantityThousandths,
    })
  }
  if (priceId === null) {
    return explain('base.open_price', lineId, amountMinor, {
      unitPriceMinorE4,
      quantityThousandths,
    })
  }
  const figures = { unitPriceMinorE4, quantityThousandths, priceId, priceVersion }
  return line.priceSource
    ? priceListStep(lineId, amountMinor, { ...figures, source: line.priceSource })
    : explain('base.list_price', lineId, amountMinor, figures)
}

/** A price of a price list, with the one of the shelf beside it. */
function priceListStep(
  lineId: string,
  amountMinor: number,
  { source, ...figures }: PriceFigures & { source: PriceSource }
): ExplanationStep {
  const { listId, name, ratePpm, fromThousandths, shelfUnitPriceMinorE4 } = source
  const detail = { ...figures, name, listId, shelfUnitPriceMinorE4 }
  if (ratePpm !== null)
    return explain('base.price_rate', lineId, amountMinor, { ...detail, ratePpm })
  return fromThousandths === null
    ? explain('base.price_list', lineId, amountMinor, detail)
    : explain('base.price_step', lineId, amountMinor, { ...detail, fromThousandths })
}

interface PriceFigures {
  unitPriceMinorE4: number
  quantityThousandths: number
  priceId: string
  priceVersion: number | null
}
