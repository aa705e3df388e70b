/**
 * Shapes of the documents that a register makes, signs and sends (decisions: one ordered
 * outbox, applied in order by the server, stored byte for byte). Isomorphic: register and
 * server read the same types. A document never changes once it is stored.
 */
import type { PriceSource } from '#pricing/choose_price'
import type { LineFee } from '#pricing/fees/fee'
import type { SaleOccasion } from '#app/documents/sale_occasion'
import type { RuleExt } from '#pricing/rules/rule'
import type {
  ChosenOption,
  ExplanationStep,
  ManualDiscount,
  PricedLine,
  PricedTotals,
  PriceOverride,
  SaleTax,
  TaxRoundingPolicy,
} from '#pricing/types'
import type { TaxTreatment } from '#pricing/tax/tax_treatment'
import type { SaleComponent } from '#app/documents/sale_component'
import type { SoldGiftCard, TenderBalance } from '#app/documents/gift_cards'
import type { GoodsLot } from '#app/documents/goods_lot'
import type {
  CashMovementBody,
  SessionClosedBody,
  SessionOpenedBody,
} from '#app/documents/session_bodies'

import type { ReturnCondition } from '#app/documents/return_policy'
import type { ServiceChargeChange } from '#app/documents/service_charge'

export type {
  CashMovementBody,
  CashMovementKind,
  DenominationCount,
  SessionClosedBody,
  SessionOpenedBody,
  TenderCount,
} from '#app/documents/session_bodies'
export type { CountAndAmount, GrandTotals, TillReport } from '#app/documents/till_report'

export const DOCUMENT_VERSION = 1

export type DocumentKind =
  'session_opened' | 'sale' | 'cash_movement' | 'session_closed' | 'journal'

/** One entry of the register's own hash chain (see hash_chain.ts). */
export interface JournalEntry {
  /** 1, 2, 3… within the enrolment's chain, no gaps. */
  sequence: number
  occurredAt: string
  kind: JournalKind
  operatorId: string | null
  /** Only ids, codes and amounts; never a personal field. */
  payload: Record<string, unknown>
  previousHash: string
  hash: string
}

/**
 * Every opening of the drawer leaves exactly one entry: `drawer.no_sale` when no sale opened it,
 * `drawer.opened` otherwise. `sale.voided`, `sale.parked`, `receipt.copied`, `line.voided` and
 * `line.quantity_changed` carry `payload.amountMinor`, the amount concerned; for a changed
 * quantity it is what was taken off (zero or less when something was added). A till report
 * counts them from here.
 */
export type JournalKind =
  | 'operator.signed_on'
  | 'operator.signed_off'
  | 'operator.sign_on_refused'
  | 'override.granted'
  | 'override.refused'
  | 'till_session.opened'
  | 'till_session.closed'
  | 'cash.loan'
  | 'cash.pickup'
  | 'cash.paid_in'
  | 'cash.paid_out'
  | 'drawer.no_sale'
  | 'drawer.opened'
  | 'sale.completed'
  | 'sale.returned'
  | 'sale.post_voided'
  | 'sale.voided'
  | 'sale.parked'
  | 'sale.recalled'
  | 'line.voided'
  | 'line.quantity_changed'
  | 'line.price_overridden'
  | 'line.discounted'
  | 'sale.discounted'
  | 'sale.tax_relieved'
  | 'sale.fee_waived'
  | 'sale.service_charge_changed'
  | 'refusal.passed'
  | 'plugins.not_heard'
  | 'price.looked_up'
  | 'receipt.printed'
  | 'receipt.copied'
  | 'receipt.sent'
  | 'exchange_slip.printed'
  | 'gift_card.printed'
  | 'report.x'
  | 'report.z'

/** What every document carries around its body. Canonical JSON of this is signed. */
export interface DocumentEnvelope<K extends DocumentKind = DocumentKind, B = unknown> {
  version: typeof DOCUMENT_VERSION
  /** UUIDv7 made on the device; for a sale it is the sale's id. */
  id: string
  kind: K
  storeId: string
  registerId: string
  enrolmentId: string
  /** Position in the register's outbox: 1, 2, 3… */
  sequence: number
  tillSessionId: string | null
  /** YYYY-MM-DD, fixed when the session opened. */
  businessDate: string | null
  operatorId: string
  /** Device clock, corrected clock (ISO 8601 UTC) and the measured offset between them. */
  deviceAt: string
  correctedAt: string
  skewMs: number
  body: B
  /** Entries of the journal since the last document, this document's own one last. */
  journal: JournalEntry[]
}

/** A line as sold: everything needed to print it again in ten years. */
export interface SaleDocumentLine {
  lineId: string
  itemId: string | null
  name: string
  /** Identifier as scanned or keyed; null when picked from the grid. */
  identifier: string | null
  sku: string | null
  departmentId: string | null
  departmentName: string | null
  taxCategoryId: string
  unit: ItemUnit
  quantityThousandths: number
  /** List price used, before override, options and discounts. */
  listUnitPriceMinorE4: number
  /** The price list that the unit price comes from; left out where it is the price of the shelf. */
  priceSource?: PriceSource | null
  priceId: string | null
  priceVersion: number | null
  unitCostMinorE4: number | null
  override: PriceOverride | null
  options: ChosenOption[]
  discount: ManualDiscount | null
  note: string | null
  /** Operator who rang up this line. */
  operatorId: string
  /** For returned goods: the line they came from. */
  sourceSaleId: string | null
  sourceLineId: string | null
  returnReason: string | null
  /** How the goods came back, where the return policy asks; not in documents of before. */
  returnCondition?: ReturnCondition | null
  /** Set on a deposit or another fee. */
  fee?: LineFee | null
  /** The restocking fee of goods that come back that was not asked for. */
  feeWaiver?: FeeWaiver | null
  /** Tags that promotions looked at; not in documents of before. */
  tags?: string[]
  /** The least that the register knew it may be sold for without tax, by the minimum margin. */
  minimumNetUnitPriceMinorE4?: number
  /** What the scanned label (`identifier`) says that the line costs, without a sign. */
  embeddedPriceMinor?: number | null
  /** What the scanned code says of these very goods. */
  lot?: GoodsLot | null
  /** Set on a kit: what one of it is made of. */
  components?: SaleComponent[] | null
  /** On a line that sells a card printed beforehand; others get their codes from the server. */
  giftCard?: SoldGiftCard | null
  /** Custom fields of the item as the register had them, by plugin. */
  ext?: RuleExt
  priced: Omit<PricedLine, 'lineId'>
}

/** Why a fee of the return policy was not charged, and who allowed it. */
export interface FeeWaiver {
  reason: string
  authorisedById: string | null
}

export type ItemUnit = 'piece' | 'kilogram' | 'litre' | 'metre' | 'hour'

export interface SaleDocumentTender {
  tenderId: string
  tenderTypeId: string
  name: string
  kind: 'cash' | 'card' | 'other'
  /** What was handed over; negative when paid back. */
  givenMinor: number
  /** What counts towards the sale (given minus change). */
  amountMinor: number
  changeMinor: number
  /** Approval code or other reference keyed from a stand-alone terminal. Never a card number. */
  reference: string | null
  /** The gift card or credit that paid it, or that money went back to. */
  balance?: TenderBalance | null
}

export interface SaleDocumentBody extends SaleOccasion {
  /** `sale` may hold lines of both signs (return, exchange); `post_void` reverses a whole sale. */
  kind: 'sale' | 'post_void'
  postVoidOfSaleId: string | null
  postVoidReason: string | null
  /** Receipt number: register number, enrolment series and running sequence; gapless. */
  receipt: { series: number; sequence: number; number: string }
  startedAt: string
  currency: { code: string; minorDigits: number }
  pricesIncludeTax: boolean
  taxRounding: TaxRoundingPolicy
  pipelineHash: string
  clearanceId: string | null
  customerId: string | null
  note: string | null
  /** Where it is eaten, and what tax the customer is relieved of; older documents say nothing. */
  taxTreatment?: TaxTreatment | null
  /** Set when somebody added the service charge or took it off, against the store's rule or not. */
  serviceChargeChange?: ServiceChargeChange | null
  saleDiscount: ManualDiscount | null
  lines: SaleDocumentLine[]
  taxes: SaleTax[]
  totals: PricedTotals
  tipMinor: number
  roundingMinor: number
  changeMinor: number
  tenders: SaleDocumentTender[]
  explanation: ExplanationStep[]
}

export type SessionOpenedDocument = DocumentEnvelope<'session_opened', SessionOpenedBody>
export type SaleDocument = DocumentEnvelope<'sale', SaleDocumentBody>
export type CashMovementDocument = DocumentEnvelope<'cash_movement', CashMovementBody>
export type SessionClosedDocument = DocumentEnvelope<'session_closed', SessionClosedBody>
export type JournalDocument = DocumentEnvelope<'journal', { reason: string }>

export type RegisterDocument =
  | SessionOpenedDocument
  | SaleDocument
  | CashMovementDocument
  | SessionClosedDocument
  | JournalDocument
