import type { ReturnTerms } from '#app/documents/return_policy'
import type { ItemUnit, SaleDocumentTender } from '#app/documents/types'
import type { SaleKind } from '#app/sales/sale_kind'
import type { LineFee } from '#pricing/fees/fee'
import type { ChosenOption, Currency, PriceOverride, ReturnSource } from '#pricing/types'

/** An earlier sale with what can still come back of it, as the register's return screen shows it. */
export interface ReturnableSale {
  sale: {
    id: string
    kind: SaleKind
    receiptNumber: string
    completedAt: string
    businessDate: string
    operatorName: string
    registerName: string
    customerId: string | null
    customerName: string | null
    currency: Currency
    grossMinor: number
    /** Goes back with a sale that was a mistake, and stays when goods come back. */
    tipMinor: number
    tenders: SaleDocumentTender[]
    /** The sale that reversed this one as a whole; nothing of it can come back then. */
    postVoidedById: string | null
    /** A post-void is possible: nothing was returned, and it is no reversal itself. */
    canPostVoid: boolean
  }
  lines: ReturnableLine[]
  /** From an exchange slip for one line: that line; null otherwise. */
  exchangeLineId: string | null
}

export interface ReturnableLine {
  lineId: string
  /** Its place on the receipt, from 1: what an exchange slip names. */
  position: number
  itemId: string | null
  name: string
  identifier: string | null
  sku: string | null
  departmentId: string | null
  departmentName: string | null
  taxCategoryId: string
  unit: ItemUnit
  quantityThousandths: number
  remainingThousandths: number
  listUnitPriceMinorE4: number
  priceId: string | null
  priceVersion: number | null
  override: PriceOverride | null
  options: ChosenOption[]
  grossMinor: number
  /** Set on a deposit or another fee; it comes back with its goods. */
  fee: LineFee | null
  /** What priceSale pays back from. */
  returnSource: ReturnSource
  /** On which it comes back: those of the day on which it was sold. */
  terms: ReturnTerms
}
