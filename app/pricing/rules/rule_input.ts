import type { RuleExt, RuleSnapshot, RuleStage } from '#pricing/rules/rule'
import type { SaleMoment } from '#pricing/promotions/promotion'
import type { Currency, PricedTotals, PricingLine } from '#pricing/types'

/** What a rule is handed, frozen. It sees nothing else, and no name of a person. */
export interface RuleInput {
  stage: RuleStage
  sale: RuleSale
  /** Null for a sale to nobody in particular. */
  customer: { groupIds: string[]; ext?: RuleExt } | null
  settings: Readonly<Record<string, unknown>>
  /** Those that the rule names in plugin.json. */
  datasets?: Readonly<Record<string, unknown>>
}

export interface RuleSale {
  storeId: string | null
  currency: Currency
  pricesIncludeTax: boolean
  /** The minute on the wall of the store; rules have no other clock. */
  moment: SaleMoment | null
  /** Whether the customer pays no tax. */
  isRelieved: boolean
  lines: RuleSaleLine[]
  /** Known from `total.round` on. */
  totals: PricedTotals | null
}

/** Goods sold now, and fees from the tax stages on; not what comes back with its receipt. */
export interface RuleSaleLine {
  lineId: string
  itemId: string | null
  /** Its department and those above. */
  departmentIds: string[]
  tags: string[]
  taxCategoryId: string
  quantityThousandths: number
  /** List price per unit in ten-thousandths of a minor unit. */
  unitPriceMinorE4: number
  /** What is left of the line's price at this stage, in the store's tax mode. */
  amountMinor: number
  isFee: boolean
  /** Custom fields of the item, by plugin; left out where nothing is filled in. */
  ext?: RuleExt
  /** Batch of these very goods, where the scanned code says it. */
  batch: string | null
  /** YYYY-MM-DD: their last day of sale, where the scanned code says it. */
  expiresOn: string | null
}

/** The same for register and server: only what both know of a sale. */
export function ruleInputOf(
  stage: RuleStage,
  { input, lines, totals }: RuleSnapshot
): Omit<RuleInput, 'settings' | 'datasets'> {
  const { occasion, currency, pricesIncludeTax } = input
  const known = new Map(input.lines.map((line) => [line.lineId, line]))
  return {
    stage,
    sale: {
      storeId: occasion?.storeId ?? null,
      currency,
      pricesIncludeTax,
      moment: occasion?.moment ?? null,
      isRelieved: Boolean(input.taxTreatment?.relief),
      lines: lines.map(({ lineId, amountMinor }) => lineOf(known.get(lineId)!, amountMinor)),
      totals,
    },
    customer: occasion?.customer ?? null,
  }
}

function lineOf(line: PricingLine, amountMinor: number): RuleSaleLine {
  const { lineId, itemId, taxCategoryId, quantityThousandths, unitPriceMinorE4, traits } = line
  return {
    lineId,
    itemId,
    departmentIds: traits?.departmentIds ?? [],
    tags: traits?.tags ?? [],
    taxCategoryId,
    quantityThousandths,
    unitPriceMinorE4,
    amountMinor,
    isFee: Boolean(line.fee),
    ...(line.ext && { ext: line.ext }),
    batch: line.lot?.batch ?? null,
    expiresOn: line.lot?.expiresOn ?? null,
  }
}
