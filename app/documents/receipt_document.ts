import type { ItemUnit } from '#app/documents/types'
import type { ReceiptBlock } from '#pricing/rules/rule'
import type { TaxRelief } from '#pricing/tax/tax_treatment'
import type { Currency, PricedTotals, SaleTax } from '#pricing/types'

/** What the head and foot of a receipt need to know about the shop. */
export interface StoreProfile {
  name: string
  /** The company, when it is called otherwise than the shop. */
  legalName: string | null
  addressLines: string[]
  phone: string | null
  email: string | null
  organisationNumber: string | null
  /** Norway prints MVA behind the number of a business that is registered for VAT. */
  isVatRegistered: boolean
  /** ISO 3166 alpha-2: NO, DK, NL, FI, SE… */
  country: string
  /** IANA name; receipts are printed in the shop's own time. */
  timeZone: string
  receiptHeader: string[]
  receiptFooter: string[]
}

/** A sale as printed: nothing of it looks at today's names, prices or rates. */
export interface ReceiptDocument {
  kind: ReceiptKind
  saleId: string
  seller: StoreProfile
  number: string
  /** Printed large; a copy says so, and the original says nothing. */
  mark: 'copy' | null
  /** UTC; printed in the seller's time zone. */
  issuedAt: string
  registerName: string
  /** Null where the paper may be read by anybody. */
  operatorName: string | null
  currency: Currency
  pricesIncludeTax: boolean
  lines: ReceiptLine[]
  /** What promotions took off goods together or the whole sale, by name. */
  promotions: ReceiptPromotion[]
  /** What else was taken off the whole sale. */
  saleDiscount: ReceiptDiscount | null
  /** All that promotions and discounts took off, where a promotion did; else 0. */
  savedMinor: number
  taxes: SaleTax[]
  /** Why no tax was charged; nothing on most receipts. */
  relief: TaxRelief | null
  totals: PricedTotals
  tipMinor: number
  roundingMinor: number
  /** Total, tip and cash rounding: what was paid, or paid back when negative. */
  paidMinor: number
  tenders: ReceiptTender[]
  changeMinor: number
  note: string | null
  postVoid: { receiptNumber: string | null; reason: string | null } | null
  /** Custom fields of the customer and of the sale. */
  fields?: ReceiptField[]
  /** What rules of plugins put on it. */
  blocks?: ReceiptBlock[]
  barcode: string
  /** Page of this receipt for the customer; printed as a QR code. */
  publicUrl: string | null
}

/** A custom field in words. */
export interface ReceiptField {
  label: string
  value: string
}

export type ReceiptKind = 'sale' | 'return' | 'exchange' | 'post_void'

export interface ReceiptLine {
  name: string
  quantityThousandths: number
  unit: ItemUnit
  unitPriceMinorE4: number
  /** Quantity × unit price, before discounts. */
  baseMinor: number
  options: { name: string; unitPriceMinorE4: number }[]
  override: { listUnitPriceMinorE4: number; reason: string } | null
  promotions: ReceiptPromotion[]
  /** What else was taken off the line. */
  discount: ReceiptDiscount | null
  note: string | null
  /** Of the very piece, for a guarantee. */
  serial: string | null
  /** Of a kit: what one of it is made of. */
  components?: { name: string; quantityThousandths: number }[]
  /** Custom fields of the goods and of the line. */
  fields?: ReceiptField[]
  /** A deposit or fee that belongs to the line above it. */
  followsGoods: boolean
  /** For goods coming back: the receipt they were sold on, where known, and why they came. */
  returned: { receiptNumber: string | null; reason: string | null } | null
}

export interface ReceiptPromotion {
  name: string
  amountMinor: number
}

export interface ReceiptDiscount {
  amountMinor: number
  /** Null when it was an amount. */
  ratePpm: number | null
  reason: string | null
}

export interface ReceiptTender {
  name: string
  givenMinor: number
  amountMinor: number
  reference: string | null
}
