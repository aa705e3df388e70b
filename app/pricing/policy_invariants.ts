import type { TaxRoundingPolicy } from '#pricing/types'

/** How a store prices: with or without tax, rounded per line or per document. */
export type PricingPolicy = `${'inclusive' | 'exclusive'}_${TaxRoundingPolicy}`

/**
 * What splitting a line of n pieces into n lines leaves unchanged, where the unit price is a
 * whole number of minor units and nobody discounted the line itself.
 */
export interface PolicyInvariants {
  /** Any order of the lines gives every line, rate and total the same amounts. */
  orderKeepsEverything: boolean
  /** Splitting keeps what the customer pays, without a discount on the sale. */
  splitKeepsGross: boolean
  /** Splitting keeps the tax of the sale, without a discount on the sale. */
  splitKeepsTax: boolean
  /** Splitting keeps what the customer pays, with a discount on a sale of mixed rates. */
  splitKeepsGrossWhenDiscounted: boolean
  /** Splitting keeps the tax of the sale, with a discount on a sale of mixed rates. */
  splitKeepsTaxWhenDiscounted: boolean
  /** Splitting keeps the tax of the sale, with a discount on a sale of one rate. */
  splitKeepsTaxOfOneRateWhenDiscounted: boolean
  /** The tax of a rate is the rate of the sum of its nets or grosses, rounded once. */
  taxIsRateOfSum: boolean
}

/** Which promise holds under which policy; the property tests read this table. */
export const policyInvariants: Record<PricingPolicy, PolicyInvariants> = {
  inclusive_line: {
    orderKeepsEverything: true,
    splitKeepsGross: true,
    splitKeepsTax: false,
    splitKeepsGrossWhenDiscounted: true,
    splitKeepsTaxWhenDiscounted: false,
    splitKeepsTaxOfOneRateWhenDiscounted: false,
    taxIsRateOfSum: false,
  },
  inclusive_document: {
    orderKeepsEverything: true,
    splitKeepsGross: true,
    splitKeepsTax: true,
    splitKeepsGrossWhenDiscounted: true,
    splitKeepsTaxWhenDiscounted: false,
    splitKeepsTaxOfOneRateWhenDiscounted: true,
    taxIsRateOfSum: true,
  },
  exclusive_line: {
    orderKeepsEverything: true,
    splitKeepsGross: false,
    splitKeepsTax: false,
    splitKeepsGrossWhenDiscounted: false,
    splitKeepsTaxWhenDiscounted: false,
    splitKeepsTaxOfOneRateWhenDiscounted: false,
    taxIsRateOfSum: false,
  },
  exclusive_document: {
    orderKeepsEverything: true,
    splitKeepsGross: true,
    splitKeepsTax: true,
    splitKeepsGrossWhenDiscounted: false,
    splitKeepsTaxWhenDiscounted: false,
    splitKeepsTaxOfOneRateWhenDiscounted: true,
    taxIsRateOfSum: true,
  },
}

/** The row of the table that a store's settings select. */
export function pricingPolicy(settings: {
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
}): PricingPolicy {
  return `${settings.pricesIncludeTax ? 'inclusive' : 'exclusive'}_${settings.taxRounding}`
}
