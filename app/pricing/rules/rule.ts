import type { Promotion, SaleMoment } from '#pricing/promotions/promotion'
import type { CashRounding } from '#pricing/settlement_types'
import type { PricedTotals, PricingInput } from '#pricing/types'

/** Where rules of plugins are asked while a sale is priced, in this order. */
export type RuleStage =
  | 'price.base'
  | 'price.line'
  | 'price.sale'
  | 'price.coupon'
  | 'tax.classify'
  | 'tax.compute'
  | 'total.round'
  | 'sale.validate'
  | 'receipt.blocks'

/** Which rule of which plugin said something; every amount it changes names it. */
export interface RuleSource {
  pluginId: string
  pluginVersion: string
  ruleId: string
  /** What the plugin is called. */
  name: string
}

/** So much, or a share of what is left. */
export type RuleReduction = { amountMinor: number } | { ratePpm: number }

/** One tax of a line. Without an amount the core takes the rate and rounds as the store does. */
export interface RuleTax {
  code: string
  name: string
  ratePpm: number
  amountMinor?: number
}

/** Typed pieces of a receipt, never markup. */
export type ReceiptBlock =
  { kind: 'text'; text: string } | { kind: 'qr'; data: string } | { kind: 'barcode'; data: string }

/**
 * All that a rule may ask for. Rules change nothing themselves: the core applies this in order,
 * from the clean base of the stage. A list that is wrong in one place counts for nothing.
 */
export type RuleOperation =
  /** Another price per unit, in place of the list price. */
  | { op: 'line.price'; lineId: string; unitPriceMinorE4: number; reason?: string }
  | ({ op: 'line.discount'; lineId: string; reason?: string } & RuleReduction)
  /** Spread over the lines named, or over all goods. */
  | ({ op: 'sale.discount'; lineIds?: string[]; reason?: string } & RuleReduction)
  /** So many of these lines cost that much together. */
  | {
      op: 'line.bundle'
      parts: { lineId: string; quantityThousandths: number }[]
      priceMinor: number
      reason?: string
    }
  /** The line is taxed as another category. */
  | { op: 'tax.code'; lineId: string; taxCategoryId: string }
  /** The line carries these taxes and no others. */
  | { op: 'tax.amount'; lineId: string; taxes: RuleTax[] }
  /** What cash is rounded to. */
  | { op: 'round'; stepMinor: number; mode: CashRounding['mode'] }
  /** An `error` stops the sale before it is paid. */
  | { op: 'problem'; level: RuleProblem['level']; code: string; message: string; lineId?: string }
  | { op: 'note'; text: string }
  | { op: 'receipt.text'; text: string }
  | { op: 'receipt.qr'; data: string }
  | { op: 'receipt.barcode'; data: string }

export type OperationName = RuleOperation['op']
export type RuleOperationOf<Name extends OperationName> = Extract<RuleOperation, { op: Name }>

/** What may be asked for at which stage; anything else is refused. */
export const STAGE_OPERATIONS: Record<RuleStage, readonly OperationName[]> = {
  'price.base': ['line.price', 'note'],
  'price.line': ['line.discount', 'note'],
  'price.sale': ['line.discount', 'sale.discount', 'line.bundle', 'note'],
  'price.coupon': ['line.discount', 'sale.discount', 'line.bundle', 'note'],
  'tax.classify': ['tax.code', 'note'],
  'tax.compute': ['tax.amount', 'note'],
  'total.round': ['round', 'note'],
  'sale.validate': ['problem', 'note'],
  'receipt.blocks': ['receipt.text', 'receipt.qr', 'receipt.barcode'],
}

/** Stages at which one plugin speaks: the first that has a rule there. */
export const ONE_OWNER: readonly RuleStage[] = ['tax.compute', 'total.round']

export type RuleStacking = Promotion['stacking']

/** Why a rule said nothing that counts. */
export type RuleFault = 'threw' | 'out_of_fuel' | 'out_of_memory' | 'garbage' | 'unavailable'

/** What one rule answered at a stage. */
export interface RuleAnswer {
  source: RuleSource
  stacking: RuleStacking
  /** What a failure means for the sale: it goes on without the rule, or not at all. */
  onFailure: 'skip' | 'block'
  answer: { operations: RuleOperation[] } | { fault: RuleFault; message: string }
}

/** A line as it stands when the rules of a stage are asked. */
export interface RuleLine {
  lineId: string
  /** What is left of its price, in the store's tax mode. */
  amountMinor: number
}

export interface RuleSnapshot {
  input: PricingInput
  lines: RuleLine[]
  /** Known from `total.round` on. */
  totals: PricedTotals | null
}

/** Runs the rules of one stage, in the owner's order. It never throws. */
export type RuleRunner = (stage: RuleStage, snapshot: RuleSnapshot) => RuleAnswer[]

/** Custom fields that rules may see, by plugin, then by name. */
export type RuleExt = Record<string, Record<string, string | number | boolean>>

/** What a sale brings that only rules ask for. */
export interface RuleOccasion {
  storeId: string
  moment: SaleMoment
  customer: { groupIds: string[]; ext?: RuleExt } | null
}

/** Something about the sale that a person should see before it is paid. */
export interface RuleProblem {
  level: 'error' | 'warn' | 'info'
  code: string
  message: string
  lineId: string | null
  source: RuleSource
}

export interface RuleFailure {
  source: RuleSource
  stage: RuleStage
  fault: RuleFault
  message: string
  onFailure: 'skip' | 'block'
}

/** What rules said beside amounts. */
export interface RuleOutcome {
  problems: RuleProblem[]
  notes: { text: string; source: RuleSource }[]
  blocks: ReceiptBlock[]
  failures: RuleFailure[]
  /** What cash is rounded to, where a rule says so. */
  cashRounding: CashRounding | null
}

export function noOutcome(): RuleOutcome {
  return { problems: [], notes: [], blocks: [], failures: [], cashRounding: null }
}
