import type { KitPart } from '#pricing/tax/tax_share'

/** One of the goods that a kit on a sale is made of, with its own price at the time. */
export interface SaleComponent extends KitPart {
  itemId: string
  name: string
  priceId: string | null
  priceVersion: number | null
}
