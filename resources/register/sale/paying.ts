import { computed, shallowRef } from 'vue'
import type { SaleDocument } from '#app/documents/types'
import type { TenderRefund } from '#app/sales/refunds/plan_refund'
import { isGiftCard, type TenderBalance } from '#app/documents/gift_cards'
import type { CashRounding, Settlement } from '#pricing/settlement_types'
import type { RegisterTenderType } from '#app/register/register_bootstrap'
import {
  addTender,
  backToSelling,
  removeTender,
  type DraftTender,
  type DraftTip,
} from '#resources/register/sale/draft_sale'
import { isHeldAt, type Clearing } from '#resources/register/sale/clear_sale'
import type { FrozenPricing } from '#resources/register/sale/pricing_settings'
import { settleDraft } from '#resources/register/sale/price_draft'
import { stoppedByRule, type RuleStop } from '#resources/register/rules/stopped_by_rule'
import { refundsOf } from '#resources/register/sale/refunds_of'
import type { Selling } from '#resources/register/sale/selling'
import { withTip } from '#resources/register/sale/tip'

export interface PayingDependencies {
  selling: Selling
  cashRounding(): CashRounding
  newId(): string
  now(): string
  /** What the sale is priced with from now until it is paid. */
  freeze(): FrozenPricing
  /** The most that may be paid in cash today; null for any amount. */
  cashLimitMinor(): number | null
  onAboveCashLimit(limitMinor: number): void
  /** Asks the server, also about how money goes back once that is known. */
  clear(now: string, refunds: TenderRefund[]): Promise<Clearing>
  /** Promises what a card or credit pays to this sale; false when the operator was told why not. */
  hold(balance: TenderBalance, amountMinor: number): Promise<boolean>
  /** Frees what a tender that was taken back had promised. */
  release(balance: TenderBalance): void
  /** Gift cards are on the sale and the server did not answer. */
  onServerNeeded(): void
  /** Takes coupons and promotions off that have nothing left; false when that was not the problem. */
  takeOffSpent(refused: Clearing & { kind: 'refused' }): boolean
  /** Shows why the sale may not be paid; true when a manager let it through. */
  onRefusedClearance(refused: Clearing & { kind: 'refused' }): Promise<boolean>
  /** Stores the completed sale; answers the same document when asked twice. */
  complete(settlement: Settlement): Promise<SaleDocument>
  onFailed(error: unknown): void
  /** A rule of a plugin has something against the sale. */
  onStopped(stop: RuleStop): void
}

export type Paying = ReturnType<typeof createPaying>

/** The money side of the sale on the screen, from the first tender to the stored document. */
export function createPaying(deps: PayingDependencies) {
  const { selling } = deps
  const isBusy = shallowRef(false)
  const done = shallowRef<SaleDocument | null>(null)
  /** The tender type that the pay pane is about. */
  const chosenTypeId = shallowRef<string | null>(null)
  const settlement = computed(() =>
    settleDraft(selling.draft.value, selling.priced.value.totals.grossMinor, deps.cashRounding())
  )
  let clearing: Promise<Clearing> | null = null
  let refunds: TenderRefund[] = []

  /** Turns the right side to the money and asks the server meanwhile. */
  function start(): boolean {
    if (selling.draft.value.lines.length === 0 || isStopped()) return false
    done.value = null
    refunds = []
    if (selling.draft.value.stage !== 'paying')
      selling.amend({ ...selling.draft.value, stage: 'paying', frozen: deps.freeze() })
    if (selling.draft.value.tenders.length === 0) clearing = askClearance()
    return true
  }

  /** Only before the first money: after it nothing is refused. */
  function isStopped(): boolean {
    if (selling.draft.value.tenders.length > 0) return false
    const stop = stoppedByRule(selling.priced.value.rules)
    if (stop) deps.onStopped(stop)
    return stop !== null
  }

  /**
   * The answer is known on the draft at once, so that a sale that is given up frees what was held
   * for it, and so that the total is right before anybody is told it.
   */
  async function askClearance(): Promise<Clearing> {
    const { id } = selling.draft.value
    const answer = await deps.clear(deps.now(), refunds)
    if (selling.draft.value.id !== id) return answer
    if (answer.kind === 'refused' && deps.takeOffSpent(answer)) return askClearance()
    // One that was given for the sale as it stood before is none for what it has become.
    const clearance = answer.kind === 'cleared' ? answer.clearance : null
    if (clearance !== selling.draft.value.clearance) {
      selling.amend({ ...selling.draft.value, clearance })
    }
    return answer
  }

  function back(): void {
    if (selling.draft.value.tenders.length > 0 || isBusy.value) return
    clearing = null
    selling.amend(backToSelling(selling.draft.value))
  }

  /** Takes money; a second press while the first is under way is not a second payment. */
  async function take(
    type: RegisterTenderType,
    givenMinor: number,
    reference: string | null = null,
    balance: TenderBalance | null = null
  ) {
    if (isBusy.value || selling.draft.value.stage !== 'paying') return
    const tender = { ...tenderOf(type, givenMinor, reference), ...(balance && { balance }) }
    if (isAboveCashLimit(tender)) return
    isBusy.value = true
    try {
      const { grossMinor } = selling.priced.value.totals
      await askAboutRefund(tender)
      if (!(await isCleared())) return
      if (selling.priced.value.totals.grossMinor !== grossMinor) return
      if (balance && givenMinor > 0 && !(await deps.hold(balance, givenMinor))) return
      if (!selling.amend(addTender(selling.draft.value, tender))) return
      if (settlement.value.isSettled) done.value = await deps.complete(settlement.value)
    } catch (error) {
      deps.onFailed(error)
    } finally {
      isBusy.value = false
    }
  }

  /** Completes a sale that a reload interrupted after its last tender, or one of nothing to pay. */
  async function finish(): Promise<void> {
    if (isBusy.value || !settlement.value.isSettled) return
    isBusy.value = true
    try {
      if (await isCleared()) done.value = await deps.complete(settlement.value)
    } catch (error) {
      deps.onFailed(error)
    } finally {
      isBusy.value = false
    }
  }

  /** Change handed back does not count: the limit is on what the shop keeps. */
  function isAboveCashLimit(tender: DraftTender): boolean {
    const limitMinor = deps.cashLimitMinor()
    if (limitMinor === null || tender.kind !== 'cash') return false
    const { tenders, applied } = settledWith(tender)
    const cashMinor = applied
      .filter((_, index) => tenders[index]?.kind === 'cash')
      .reduce((sum, { amountMinor }) => sum + amountMinor, 0)
    if (cashMinor <= limitMinor) return false
    deps.onAboveCashLimit(limitMinor)
    return true
  }

  /** Money that goes back is asked about with the way it goes, before it leaves the drawer. */
  async function askAboutRefund(tender: DraftTender): Promise<void> {
    const { tenders, roundingMinor } = settledWith(tender)
    refunds = refundsOf(selling.draft.value.lines, tenders, { roundingMinor })
    if (refunds.length === 0) return
    await clearing
    clearing = null
  }

  /** How the sale would stand with one tender more. */
  function settledWith(tender: DraftTender) {
    const draft = addTender(selling.draft.value, tender)
    const { grossMinor } = selling.priced.value.totals
    return { tenders: draft.tenders, ...settleDraft(draft, grossMinor, deps.cashRounding()) }
  }

  /**
   * What a manager allowed is asked again, so that the sale holds its goods and names its clearance;
   * so is what was held too long ago. After the first money nothing is asked, and nothing refused,
   * but money that is about to go back.
   */
  async function isCleared(): Promise<boolean> {
    if (isStopped()) return false
    if (selling.draft.value.tenders.length > 0 && refunds.length === 0) return true
    let answer = await (clearing ??= askClearance())
    if (answer.kind === 'cleared' && !isHeldAt(answer.clearance, deps.now()))
      answer = await (clearing = askClearance())
    while (answer.kind === 'refused') {
      clearing = null
      if (!(await deps.onRefusedClearance(answer))) return false
      answer = await (clearing = askClearance())
    }
    if (answer.kind !== 'unreachable' || !selling.draft.value.lines.some(isGiftCard)) return true
    clearing = null
    deps.onServerNeeded()
    return false
  }

  function tenderOf(
    type: RegisterTenderType,
    givenMinor: number,
    reference: string | null
  ): DraftTender {
    const { id, name, kind } = type
    return { tenderId: deps.newId(), tenderTypeId: id, name, kind, givenMinor, reference }
  }

  return {
    settlement,
    isBusy,
    done,
    chosenTypeId,
    start,
    back,
    take,
    finish,
    setTip(tip: DraftTip | null) {
      if (!isBusy.value) selling.amend(withTip(selling.draft.value, tip))
    },
    takeBack(tenderId: string) {
      if (isBusy.value) return
      const taken = selling.draft.value.tenders.find((tender) => tender.tenderId === tenderId)
      selling.amend(removeTender(selling.draft.value, tenderId))
      if (taken?.balance) deps.release(taken.balance)
    },
    /** Clears the finished sale away; the next scan does it as well. */
    dismiss() {
      done.value = null
    },
  }
}
