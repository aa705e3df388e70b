import type { Pack } from '#app/catalog/register_item'
import type { JournalAct } from '#app/documents/hash_chain'
import { isServiceCharge, type ServiceChargeChange } from '#app/documents/service_charge'
import type { ReturnCondition } from '#app/documents/return_policy'
import type { TenderBalance } from '#app/documents/gift_cards'
import type { PassedRefusals } from '#app/hooks/refusals'
import type { FeeWaiver, ItemUnit, SaleDocumentLine } from '#app/documents/types'
import type { ItemPrices, PriceSource } from '#pricing/choose_price'
import type { LineFee } from '#pricing/fees/fee'
import type { RuleExt } from '#pricing/rules/rule'
import type { TaxTreatment } from '#pricing/tax/tax_treatment'
import type { ChosenOption, ManualDiscount, PriceOverride, ReturnSource } from '#pricing/types'
import { followFees, goodsOf } from '#resources/register/sale/line_fees'
import { isSameSelling } from '#resources/register/sale/same_selling'
import type { FrozenPricing } from '#resources/register/sale/pricing_settings'

type SaidAlike = Pick<
  SaleDocumentLine,
  'components' | 'embeddedPriceMinor' | 'lot' | 'giftCard' | 'ext'
>

/** A line while it is being rung up. */
export interface DraftLine extends SaidAlike {
  lineId: string
  itemId: string | null
  name: string
  /** As scanned or keyed; null when picked from the grid. */
  identifier: string | null
  sku: string | null
  departmentId: string | null
  departmentName: string | null
  taxCategoryId: string
  unit: ItemUnit
  quantityThousandths: number
  /** What promotions look at; not on lines that were parked before there were any. */
  tags?: string[]
  /** The least it is sold for without tax, by the store's minimum margin. */
  minimumNetUnitPriceMinorE4?: number
  /** What its price is chosen from; not where it was keyed, or parked before there were lists. */
  prices?: ItemPrices | null
  /** Base price for its quantity, the customer and the day, with the row it comes from. */
  listUnitPriceMinorE4: number
  priceId: string | null
  priceVersion: number | null
  /** The price list, where it is not the price of the shelf. */
  priceSource?: PriceSource | null
  override: PriceOverride | null
  options: ChosenOption[]
  discount: ManualDiscount | null
  note: string | null
  operatorId: string
  returnOf: ReturnSource | null
  returnReason: string | null
  /** What its code stood for, where that was a pack. */
  pack?: Pack
  /** Set on a deposit or another fee. */
  fee?: LineFee | null
  returnCondition?: ReturnCondition | null
  /** The restocking fee that was not asked for. */
  feeWaiver?: FeeWaiver | null
  /** Tender types that may pay it back; any without. */
  payBackTypeIds?: string[] | null
}

export interface DraftTender {
  tenderId: string
  tenderTypeId: string
  name: string
  kind: 'cash' | 'card' | 'other'
  givenMinor: number
  reference: string | null
  /** The gift card or credit it comes from. */
  balance?: TenderBalance | null
}

export interface DraftCustomer {
  id: string
  name: string
  /** The groups it is in, with first and last day; not on drafts of before. */
  groups?: DraftMembership[]
  /** Of a business; not on drafts of before. */
  vatNumber?: string | null
  /** By which it buys without tax; not on drafts of before. */
  taxCertificate?: TaxCertificate | null
  /** Custom fields that rules and receipts need. */
  ext?: RuleExt
}

export interface TaxCertificate {
  number: string
  reason: string
  /** Its last day; null when it has none. */
  validUntil: string | null
}

export interface DraftMembership {
  groupId: string
  name: string
  validFrom: string | null
  validTo: string | null
}

/** A coupon on the sale; whether it lowers it is seen when the sale is priced. */
export interface DraftCoupon {
  couponId: string
  code: string
  promotionId: string
  promotionName: string
}

/** Chosen as a part of the total, which it follows, or as an amount. */
export type DraftTip =
  { kind: 'percent'; percent: number } | { kind: 'amount'; amountMinor: number }

/** What is cleared, so that a changed sale is asked about again. */
export interface DraftClearance {
  id: string
  digest: string
  /** ISO 8601 UTC; from then on nothing is held. Not on drafts of before. */
  expiresAt?: string
  /** What is kept with the sale, by who adds it. */
  ext?: Record<string, unknown>
}

/**
 * The sale on the screen before it is one. Plain data, never changed in place: the state before
 * an act is all that undo needs, and the state after it is stored as it is.
 */
export interface DraftSale {
  /** Becomes the sale's id. */
  id: string
  startedAt: string
  stage: 'selling' | 'paying'
  lines: DraftLine[]
  saleDiscount: ManualDiscount | null
  customer: DraftCustomer | null
  note: string | null
  /** What was said about its tax; nothing for most sales. */
  taxTreatment?: TaxTreatment | null
  /** Set when somebody added the service charge or took it off; else the store's rule says. */
  serviceChargeChange?: ServiceChargeChange | null
  tip?: DraftTip | null
  tenders: DraftTender[]
  clearance: DraftClearance | null
  /** What it is priced with while it is being paid: nothing that changes outside reaches it. */
  frozen?: FrozenPricing | null
  /** Not on drafts of before. */
  coupons?: DraftCoupon[]
  /** Promotions that had nothing left for this sale when it was to be paid. */
  passedPromotionIds?: string[]
  /** What plugins had refused and somebody let pass. */
  passedRefusals?: PassedRefusals | null
  /** Written to the journal when the sale is completed, voided or parked; undo takes them back. */
  acts: JournalAct[]
  /** The line that changed last, for the eye. */
  lastLineId: string | null
  /** Highest age that was confirmed for this customer. */
  confirmedAge: number
}

export function newDraft(id: string, startedAt: string): DraftSale {
  return {
    id,
    startedAt,
    stage: 'selling',
    lines: [],
    saleDiscount: null,
    customer: null,
    note: null,
    tenders: [],
    clearance: null,
    frozen: null,
    acts: [],
    lastLineId: null,
    confirmedAge: 0,
  }
}

/** From the money back to the goods: from here on prices follow what changes outside. */
export function backToSelling(draft: DraftSale): DraftSale {
  return draft.stage === 'selling' ? draft : { ...draft, stage: 'selling', frozen: null }
}

/** The goods alone, without what was keyed to be taken off. */
export function withoutDiscounts(draft: DraftSale): DraftSale {
  const lines = draft.lines.map((line) => ({ ...line, discount: null }))
  return { ...draft, lines, saleDiscount: null }
}

export function isEmpty(draft: DraftSale): boolean {
  return draft.lines.length === 0 && draft.customer === null && draft.tenders.length === 0
}

/**
 * Adds a line with the fees that come with it; a piece that stands there already in the same form
 * is counted up instead.
 */
export function addLine(draft: DraftSale, line: DraftLine, fees: DraftLine[] = []): DraftSale {
  const twin = draft.lines.find((other) => isSameSelling(other, line))
  if (twin) {
    return changeLine(draft, twin.lineId, {
      quantityThousandths: twin.quantityThousandths + line.quantityThousandths,
      ...(line.pack && { pack: line.pack }),
    })
  }
  return { ...draft, lines: [...draft.lines, line, ...fees], lastLineId: line.lineId }
}

export function changeLine(
  draft: DraftSale,
  lineId: string,
  change: Partial<Omit<DraftLine, 'lineId'>>
): DraftSale {
  const lines = draft.lines.map((line) => (line.lineId === lineId ? { ...line, ...change } : line))
  return { ...draft, lines: followFees(lines), lastLineId: lineId }
}

export function removeLine(draft: DraftSale, lineId: string): DraftSale {
  const lines = followFees(draft.lines.filter((line) => line.lineId !== lineId))
  const saleDiscount = lines.every(isServiceCharge) ? null : draft.saleDiscount
  return { ...draft, lines, saleDiscount, lastLineId: lastGoods(lines) }
}

/** A fee is dealt with through its goods, and a charge through the totals. */
function lastGoods(lines: DraftLine[]): string | null {
  const last = lines.findLast((line) => !isServiceCharge(line))
  return last ? (goodsOf(last) ?? last.lineId) : null
}

export function addTender(draft: DraftSale, tender: DraftTender): DraftSale {
  return { ...draft, tenders: [...draft.tenders, tender] }
}

export function removeTender(draft: DraftSale, tenderId: string): DraftSale {
  return { ...draft, tenders: draft.tenders.filter((tender) => tender.tenderId !== tenderId) }
}

/** Without what gift cards and credits had promised to it. */
export function withoutBalances(draft: DraftSale): DraftSale {
  return { ...draft, tenders: draft.tenders.filter(({ balance }) => !balance) }
}

export function withAct(draft: DraftSale, act: JournalAct): DraftSale {
  return { ...draft, acts: [...draft.acts, act] }
}
