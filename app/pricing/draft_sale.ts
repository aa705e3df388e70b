import type { RestockingCharge } from '#pricing/fees/fee'
import type { PromotionState } from '#pricing/promotions/promotion_state'
import { noOutcome, type RuleOutcome, type RuleRunner } from '#pricing/rules/rule'
import type {
  ExplanationStep,
  LineTax,
  PricedLine,
  PricingInput,
  PricingLine,
  ReturnSource,
  TaxRate,
} from '#pricing/types'

/** A line while the stages work on it. */
export interface DraftLine {
  line: PricingLine
  priced: PricedLine
}

/** A line that pays back goods sold earlier. */
export interface ReturnedLine {
  line: PricingLine
  source: ReturnSource
  priced: PricedLine
}

/** A line that keeps something back of what goods are paid back with. */
export interface KeptBack {
  line: PricingLine
  fee: RestockingCharge
  priced: PricedLine
}

/** A sale while the stages work on it. */
export interface DraftSale {
  input: PricingInput
  /** All lines in the order of the sale. */
  priced: PricedLine[]
  /** Lines priced now, including goods that come back without a receipt; fees join them last. */
  current: DraftLine[]
  /** Fees, out of the reach of discounts until their own stage. */
  fees: DraftLine[]
  /** Lines paid back as they were sold: no stage after the base touches them. */
  returned: ReturnedLine[]
  /** Restocking fees: of what the others come to, once that is known. */
  kept: KeptBack[]
  promotions: PromotionState
  rules: { run: RuleRunner; outcome: RuleOutcome; pricedLineIds: Set<string> }
  explanation: ExplanationStep[]
}

export function draftSale(input: PricingInput, run: RuleRunner): DraftSale {
  const draft: DraftSale = {
    input,
    priced: [],
    current: [],
    fees: [],
    returned: [],
    kept: [],
    promotions: { goods: new Map(), marks: new Map(), passed: new Map(), uses: [] },
    rules: { run, outcome: noOutcome(), pricedLineIds: new Set() },
    explanation: [],
  }
  for (const line of input.lines) {
    const priced = blankLine(line)
    draft.priced.push(priced)
    if (line.returnOf !== null) {
      draft.returned.push({ line, source: line.returnOf, priced })
    } else if (line.fee?.kind === 'restocking') {
      draft.kept.push({ line, fee: line.fee, priced })
    } else if (line.fee) {
      draft.fees.push({ line, priced })
    } else {
      draft.current.push({ line, priced })
    }
  }
  return draft
}

/** What is left of the base after the discounts so far, in the store's tax mode. */
export function remainingMinor(priced: PricedLine): number {
  return priced.baseMinor - priced.lineDiscountMinor - priced.saleDiscountMinor
}

/** Stores the taxes of each part of a line and derives the amounts that follow from them. */
export function setTaxes(
  priced: PricedLine,
  includesTax: boolean,
  parts: readonly { amountMinor: number; taxes: LineTax[] }[]
): void {
  priced.taxes = parts.flatMap(({ taxes }) => taxes)
  priced.taxMinor = sumTaxMinor(priced.taxes)
  const amountMinor = parts.reduce((sum, part) => sum + part.amountMinor, 0)
  priced.grossMinor = includesTax ? amountMinor : amountMinor + priced.taxMinor
  priced.netMinor = priced.grossMinor - priced.taxMinor
  for (const part of parts) {
    const netMinor = includesTax ? part.amountMinor - sumTaxMinor(part.taxes) : part.amountMinor
    for (const tax of part.taxes) tax.netMinor = netMinor
  }
}

function sumTaxMinor(taxes: readonly LineTax[]): number {
  return taxes.reduce((sum, tax) => sum + tax.taxMinor, 0)
}

/** A tax of a rate before its amounts are known. */
export function blankTax({ taxRateId, name, ratePpm }: TaxRate): LineTax {
  return { taxRateId, name, ratePpm, netMinor: 0, taxMinor: 0 }
}

/**
 * The lines in the order that settles equal remainders. By id and not by position, so that the
 * order of the lines never moves a cent from one line to another.
 */
export function inAllocationOrder(lines: readonly DraftLine[]): DraftLine[] {
  return lines.toSorted((a, b) => (a.line.lineId < b.line.lineId ? -1 : 1))
}

/** Price in force per unit: an override replaces the list price, options come on top. */
export function unitPriceInForce(line: PricingLine): number {
  return unitPriceWith(line, line.override?.unitPriceMinorE4 ?? line.unitPriceMinorE4)
}

/** A price per unit with the options that come on top of it. */
export function unitPriceWith({ options }: PricingLine, unitPriceMinorE4: number): number {
  return options.reduce((sum, option) => sum + option.unitPriceMinorE4, unitPriceMinorE4) + 0
}

function blankLine(line: PricingLine): PricedLine {
  return {
    lineId: line.lineId,
    unitPriceMinorE4: unitPriceInForce(line),
    baseMinor: 0,
    lineDiscountMinor: 0,
    saleDiscountMinor: 0,
    netMinor: 0,
    taxMinor: 0,
    grossMinor: 0,
    taxes: [],
  }
}
