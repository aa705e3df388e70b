import type { SoldLine, TakenTender } from '#app/plugin_sdk/payloads/sales'
import type { PageQuery, ViewPage } from '#app/plugin_sdk/context/view_page'

export interface SaleLineView extends SoldLine {
  /** Of goods that carried them in their code. */
  batch: string | null
  /** YYYY-MM-DD */
  expiresOn: string | null
}

export interface SaleView {
  id: string
  kind: 'sale' | 'return' | 'exchange' | 'post_void'
  /** The sale that this one reverses. */
  voidedSaleId: string | null
  storeId: string
  registerId: string
  operatorId: string
  customerId: string | null
  receiptNumber: string
  /** YYYY-MM-DD */
  businessDate: string
  /** ISO 8601 UTC */
  completedAt: string
  currency: { code: string; minorDigits: number }
  /** Minor units; below zero for goods that came back. */
  netMinor: number
  taxMinor: number
  grossMinor: number
  discountMinor: number
  lines: SaleLineView[]
  tenders: TakenTender[]
}

/** One of `storeId` and `customerId` must be there. */
export interface SaleQuery extends PageQuery {
  storeId?: string
  customerId?: string
  /** Completed then or later, ISO 8601 UTC. */
  from?: string
  /** Completed before that, ISO 8601 UTC. */
  to?: string
  /** `newest` first where it is not said. */
  order?: 'newest' | 'oldest'
}

export interface SalesPeriod {
  storeId: string
  /** First and last business day, YYYY-MM-DD; at most 400 days. */
  from: string
  to: string
}

export interface DayTotals {
  /** YYYY-MM-DD */
  businessDate: string
  currency: string
  /** Receipts: sales, returns and exchanges, without what was post-voided. */
  count: number
  netMinor: number
  taxMinor: number
  grossMinor: number
  discountMinor: number
}

/** What was sold of an item less what came back. */
export interface ItemTotals {
  itemId: string
  quantityThousandths: number
  netMinor: number
  grossMinor: number
}

/**
 * Sales that are stored, those that were reversed as well; needs the permission `sales:read`. Rows
 * only gain fields within SDK 1.x.
 */
export interface SalesContext {
  list(query: SaleQuery): Promise<ViewPage<SaleView>>
  /** Null for one that does not exist. */
  get(saleId: string): Promise<SaleView | null>
  /** A row for each business day on which something was sold. */
  totals(period: SalesPeriod): Promise<DayTotals[]>
  /** For at most 200 items; one that was not sold is left out. */
  itemTotals(period: SalesPeriod, itemIds: string[]): Promise<ItemTotals[]>
}
