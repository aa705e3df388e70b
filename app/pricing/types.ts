import type { PriceSource } from '#pricing/choose_price'
import type { LineFee } from '#pricing/fees/fee'
import type { ItemTraits, PromotionContext, PromotionUse } from '#pricing/promotions/promotion'
import type { RuleOccasion, RuleOutcome, RuleExt } from '#pricing/rules/rule'
import type { TaxShare } from '#pricing/tax/tax_share'
import type { ConsumptionPlace, TaxScheme, TaxTreatment } from '#pricing/tax/tax_treatment'

/** Contract of the pricing engine: plain data in, plain data out. See README.md for the stages. */

/** ISO 4217 currency with the number of digits of its minor unit (0, 2 or 3). */
export interface Currency {
  code: string
  minorDigits: number
}

/**
 * Whether VAT is rounded on each line or once per rate on the whole sale. Stored on the sale:
 * Norway's own example rounds per line, the Netherlands leave the choice to the shop, and
 * e-invoices want it per document.
 */
export type TaxRoundingPolicy = 'line' | 'document'

/** A dated VAT rate, already chosen for the store's country and business date by the caller. */
export interface TaxRate {
  taxRateId: string
  name: string
  /** Parts per million: 25 % is 250_000. */
  ratePpm: number
  /** Taken of the net with the other rates of its category on it; at most one of them is. */
  isCompound?: boolean
  /** Where the goods are consumed, when that chose this rate. */
  place?: ConsumptionPlace
  /** Why the goods carry this rate of 0 on papers, or are a voucher. */
  scheme?: TaxScheme
  /** What a rule says that the line carries of it, in place of its share. */
  fixedTaxMinor?: number
}

/** A discount keyed by an operator, or that a customer pays with points. Amounts are positive and reduce the price. */
export type ManualDiscount = (
  | { kind: 'percent'; ratePpm: number }
  /** With `points` it is what a member of the customer club pays with them. */
  | { kind: 'amount'; amountMinor: number; points?: number }
) & { reason: string; authorisedById: string | null }

/** A unit price keyed by an operator in place of the list price. */
export interface PriceOverride {
  unitPriceMinorE4: number
  reason: string
  authorisedById: string | null
}

/** A priced option (modifier) chosen at sale time; its price is per unit of the line. */
export interface ChosenOption {
  optionId: string
  name: string
  unitPriceMinorE4: number
}

/** The amounts a line had when it was completed, from which a return or post-void is paid back. */
export interface ReturnSource {
  saleId: string
  lineId: string
  /** Quantity of the original line; negative when that line brought goods back and is reversed. */
  quantityThousandths: number
  /** How much of it was already returned or reversed before, without a sign. */
  returnedThousandths: number
  baseMinor: number
  lineDiscountMinor: number
  saleDiscountMinor: number
  netMinor: number
  grossMinor: number
  taxes: LineTax[]
}

/** One line of a sale before it is priced: what was rung up, and what an operator keyed on it. */
export interface PricingLine {
  lineId: string
  itemId: string | null
  taxCategoryId: string
  /** Thousandths of the unit; negative when goods come back without a known original. Never 0. */
  quantityThousandths: number
  /** List price per unit in ten-thousandths of a minor unit, in the store's tax mode. */
  unitPriceMinorE4: number
  /** Dated price row that the list price came from; null for open-price and not-on-file lines. */
  priceId: string | null
  priceVersion: number | null
  /** What the scanned label says that the line costs, without a sign; it beats the list price. */
  embeddedPriceMinor?: number | null
  /** The price list that the unit price comes from; null or left out is the list price. */
  priceSource?: PriceSource | null
  override: PriceOverride | null
  options: ChosenOption[]
  discount: ManualDiscount | null
  /** Set on a line that returns or reverses (part of) an earlier line, with the opposite sign. */
  returnOf: ReturnSource | null
  /** What promotions know of the goods; null when nothing is known, as of goods not on file. */
  traits: ItemTraits | null
  /** Set on a fee, which comes on top of the goods: a deposit, a bag, a service charge. */
  fee?: LineFee | null
  /** Of a kit of goods that are taxed differently: how its price is shared out for tax. */
  taxShares?: TaxShare[] | null
  /** Custom fields of the item that rules may see. */
  ext?: RuleExt
  /** What the scanned code says of these very goods; only rules of plugins ask for it. */
  lot?: { batch: string | null; expiresOn: string | null } | null
}

/** A whole sale before it is priced, with the settings of its store and the rates of its day. */
export interface PricingInput {
  currency: Currency
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
  /** Tax category id → rates in force at the business date. Missing category is an error. */
  taxRates: Record<string, TaxRate[]>
  lines: PricingLine[]
  saleDiscount: ManualDiscount | null
  /** What may lower prices by itself; null in a shop without promotions. */
  promotions: PromotionContext | null
  /** What the customer is relieved of; nothing for most. Its place has chosen the rates already. */
  taxTreatment?: TaxTreatment | null
  /** What rules of plugins ask for; not in a shop without any. */
  occasion?: RuleOccasion
}

/** VAT of one rate on one line. `netMinor` is the base it was taken on: the line's, or a share. */
export interface LineTax {
  taxRateId: string
  name: string
  ratePpm: number
  netMinor: number
  taxMinor: number
}

/** The amounts of one line in minor units; net + tax = gross. */
export interface PricedLine {
  lineId: string
  /** Unit price in force after override, options included. */
  unitPriceMinorE4: number
  /** Quantity × unit price, before discounts, in the store's tax mode. */
  baseMinor: number
  /** Line discount taken off (same sign as base). */
  lineDiscountMinor: number
  /** Share of the sale discount taken off (same sign as base). */
  saleDiscountMinor: number
  netMinor: number
  taxMinor: number
  grossMinor: number
  taxes: LineTax[]
}

/** Sums of the lines in minor units, before tip and cash rounding; net + tax = gross. */
export interface PricedTotals {
  baseMinor: number
  lineDiscountMinor: number
  saleDiscountMinor: number
  netMinor: number
  taxMinor: number
  /** What the customer owes before tip and cash rounding. Negative when money goes back. */
  grossMinor: number
}

/** VAT of one rate over the whole sale. */
export interface SaleTax {
  taxRateId: string
  name: string
  ratePpm: number
  netMinor: number
  taxMinor: number
  grossMinor: number
}

export type PricingStage = 'base' | 'line' | 'sale' | 'fee' | 'tax' | 'total'

/** One step of the arithmetic, readable by a person once translated by `code`. */
export interface ExplanationStep {
  stage: PricingStage
  /** Line it belongs to; null for steps of the whole sale. */
  lineId: string | null
  /** Stable key, e.g. `base.list_price`, `line.manual_percent`, `sale.allocation`, `tax.inclusive`. */
  code: string
  amountMinor: number
  /** Figures the text needs: rates, quantities, unit prices, reasons. */
  detail: Record<string, string | number | boolean | null>
}

/** A priced sale. The same input always gives the same one, byte for byte. */
export interface PricedSale {
  currency: Currency
  lines: PricedLine[]
  taxes: SaleTax[]
  totals: PricedTotals
  /** Promotions that took something off, in the order in which they did. */
  promotions: PromotionUse[]
  explanation: ExplanationStep[]
  /** What rules of plugins said beside amounts, and which of them failed; left out for nothing. */
  rules?: RuleOutcome
}
