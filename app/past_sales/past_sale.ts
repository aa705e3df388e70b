export const PAST_LINE_KINDS = ['item', 'shipping', 'tip', 'other'] as const

export type PastLineKind = (typeof PAST_LINE_KINDS)[number]

export interface PastSaleLine {
  kind: PastLineKind
  itemId: string | null
  name: string
  identifier: string | null
  quantityThousandths: number
  /** What the line came to after its own discount. */
  grossMinor: number
  discountMinor: number
  /** Null where the former system told the tax of the whole sale only. */
  taxMinor: number | null
}

/** Stands for the name of a tax where the former system told only its sum. */
export const UNNAMED_TAX = '–'

export interface PastSaleTax {
  name: string
  /** Null where the name is all that is known. */
  ratePpm: number | null
  taxMinor: number
}

export interface PastSaleTender {
  name: string
  /** Null where a sale was paid in several ways and only their names are known. */
  amountMinor: number | null
}

/** A sale of the system that the shop used before, with no more in it than that system told. */
export interface PastSale {
  id: string
  storeId: string
  source: string
  number: string
  occurredAt: string
  /** Day in the store's own calendar. */
  businessDate: string
  customerId: string | null
  customerText: string | null
  currency: string
  /** What the customer paid; below zero for a sale that only gave money back. */
  grossMinor: number
  discountMinor: number
  taxMinor: number
  refundedMinor: number
  note: string | null
  lines: PastSaleLine[]
  taxes: PastSaleTax[]
  tenders: PastSaleTender[]
}
