/** A line of a sale before it is paid, by the register's own arithmetic. */
export interface AskedLine {
  lineId: string
  /** Null for goods that are not on file. */
  itemId: string | null
  departmentId: string | null
  /** Thousandths of the item's unit; below zero for goods that come back. */
  quantityThousandths: number
  /** Minor units without tax; null when an older register asks. */
  netMinor: number | null
  /** Set on goods of an earlier sale that come back. */
  sourceSaleId: string | null
  sourceLineId: string | null
}

/** A sale as it stands before the first money, when everything that may refuse it is asked. */
export interface AskedSale {
  saleId: string
  storeId: string
  registerId: string
  operatorId: string
  customerId: string | null
  channel: string
  /** What the customer is to pay with tax, in minor units; null when an older register asks. */
  grossMinor: number | null
  /** What would leave the till, in minor units; 0 when the customer pays. */
  paidBackMinor: number
  lines: AskedLine[]
}

/** A completed sale that is to be reversed as a whole. */
export interface AskedVoid {
  saleId: string
  /** The sale that is to be reversed. */
  voidedSaleId: string
  storeId: string
  registerId: string
  operatorId: string
}

/** A sale that is put aside for any register of the store. */
export interface AskedPark {
  saleId: string
  storeId: string
  registerId: string
  operatorId: string
  label: string | null
  grossMinor: number
  lineCount: number
}

export interface SoldLine {
  lineId: string
  itemId: string | null
  name: string
  sku: string | null
  departmentId: string | null
  quantityThousandths: number
  /** Ten-thousandths of a minor unit, for one unit. */
  unitPriceMinorE4: number
  netMinor: number
  taxMinor: number
  grossMinor: number
  sourceSaleId: string | null
  sourceLineId: string | null
}

/** What a rule of a plugin took off a line by itself; its share of what the sale took is not told. */
export interface RuleDiscount {
  pluginId: string
  ruleId: string
  /** Minor units, in the store's tax mode; below zero for a line that is reversed. */
  amountMinor: number
}

export interface CompletedLine extends SoldLine {
  /** Of goods whose code said it. */
  batch: string | null
  /** YYYY-MM-DD, the last day of sale. */
  expiresOn: string | null
  ruleDiscounts: RuleDiscount[]
}

export interface TakenTender {
  tenderTypeId: string
  name: string
  kind: 'cash' | 'card' | 'other'
  /** Minor units; below zero for money that was paid back. */
  amountMinor: number
}

/** A sale that was completed, returned or reversed, as its register signed it. */
export interface CompletedSale {
  saleId: string
  kind: 'sale' | 'return' | 'exchange' | 'post_void'
  /** The sale that this one reverses. */
  voidedSaleId: string | null
  storeId: string
  registerId: string
  tillSessionId: string
  operatorId: string
  customerId: string | null
  receiptNumber: string
  /** YYYY-MM-DD */
  businessDate: string
  /** ISO 8601 UTC */
  completedAt: string
  currency: { code: string; minorDigits: number }
  pricesIncludeTax: boolean
  lines: CompletedLine[]
  totals: { netMinor: number; taxMinor: number; grossMinor: number }
  tenders: TakenTender[]
  tipMinor: number
  roundingMinor: number
  /** Coupons that lowered it. */
  coupons: { code: string; promotionId: string }[]
  /** Points of the customer club that took an amount off it; null for most sales. */
  spentPoints: { points: number; amountMinor: number } | null
  /** What plugins added at `sale.enrich`, by the id of the plugin. */
  ext: Record<string, unknown>
}

export interface ParkedSaleTold {
  saleId: string
  storeId: string
  registerId: string
  operatorId: string
  grossMinor: number
  lineCount: number
}
