import { computed, shallowRef, type ComputedRef, type ShallowRef } from 'vue'
import type { PricingError } from '#pricing/pricing_error'
import type { PricedSale } from '#pricing/types'
import { act, type Actor } from '#resources/register/sale/draft_acts'
import {
  backToSelling,
  isEmpty,
  newDraft,
  withoutDiscounts,
  type DraftSale,
} from '#resources/register/sale/draft_sale'
import { withChosenPrices } from '#resources/register/sale/line_prices'
import { priceDraft, settingsOf } from '#resources/register/sale/price_draft'
import { withServiceCharge } from '#resources/register/sale/service_charge'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'

/** How far one can go back within a sale. */
const MOST_STEPS_BACK = 100

export interface SellingDependencies {
  settings(): PricingSettings
  newId(): string
  actor(): Actor
  /** Keeps the draft for a reload or a crash; not waited for. */
  keep(draft: DraftSale): void
  onRefused(reason: ChangeRefusal): void
}

/**
 * Why a change is not made: the engine cannot price it, money was taken for the sale before it, or
 * it would be lost with the sale that is just put aside or replaced.
 */
export type ChangeRefusal = PricingError['code'] | 'being_paid' | 'putting_aside'

export interface Selling {
  readonly draft: ShallowRef<DraftSale>
  readonly priced: ShallowRef<PricedSale>
  readonly canUndo: ComputedRef<boolean>
  readonly isEmpty: ComputedRef<boolean>
  /**
   * Puts a change of the operator on the screen when the engine can price it; false when it cannot.
   * A sale that was about to be paid is asked about again, and none changes under its first money.
   */
  change(next: DraftSale): boolean
  /** The same without a step to go back to: what is not the operator's own act. */
  amend(next: DraftSale): boolean
  undo(): void
  /** Whether it is just put aside or replaced, so that no change of it would last. */
  isHeld(): boolean
  /** Lets nothing change the sale until the work is done; `begin` and `restore` are its own. */
  whileHeld<Answer>(work: () => Promise<Answer>): Promise<Answer>
  /** Takes the sale back to what was stored before a reload. */
  restore(draft: DraftSale): void
  /** Prices again, after rates, settings or promotions changed or a minute has passed. */
  reprice(): void
  /** Ends the sale without completing it; undo brings it back until the next is under way. */
  voidSale(): void
  /** Begins a new sale with nothing to go back to. */
  begin(): void
}

const NO_STEPS: DraftSale[] = []

/**
 * The sale on the screen: every act is a new draft, priced at once, shown, and kept. A draft that
 * cannot be priced never gets on the screen.
 */
export function createSelling(deps: SellingDependencies): Selling {
  const draft = shallowRef(newDraft(deps.newId(), deps.actor().now))
  const priced = shallowRef(emptyPrice())
  const past = shallowRef(NO_STEPS)
  let isHeld = false

  function emptyPrice(): PricedSale {
    const answer = priceDraft(newDraft('', ''), deps.settings())
    if (!answer.ok) throw new Error(`An empty sale cannot be priced: ${answer.reason}`)
    return answer.sale
  }

  /** With what follows from its goods by itself: their prices, and the service charge. */
  function complete(next: DraftSale): DraftSale {
    const settings = settingsOf(next, deps.settings())
    return withServiceCharge(withChosenPrices(next, settings), settings, deps.newId)
  }

  function show(next: DraftSale): boolean {
    const chosen = complete(next)
    const answer = priceDraft(chosen, deps.settings())
    if (!answer.ok) {
      deps.onRefused(answer.reason)
      return false
    }
    draft.value = chosen
    priced.value = answer.sale
    deps.keep(chosen)
    return true
  }

  function isRefused(): boolean {
    if (isHeld) deps.onRefused('putting_aside')
    return isHeld
  }

  /** A sale begins with its first line, however long ago the one before it ended. */
  function begun(next: DraftSale): DraftSale {
    const isFirst = draft.value.lines.length === 0 && next.lines.length > 0
    return isFirst ? { ...next, startedAt: deps.actor().now } : next
  }

  function change(next: DraftSale): boolean {
    if (isRefused()) return false
    const before = draft.value
    if (before.tenders.length > 0) {
      deps.onRefused('being_paid')
      return false
    }
    if (!show(backToSelling(begun(next)))) return false
    past.value = [...past.value.slice(1 - MOST_STEPS_BACK), backToSelling(before)]
    return true
  }

  function begin(): void {
    past.value = NO_STEPS
    show(newDraft(deps.newId(), deps.actor().now))
  }

  return {
    draft,
    priced,
    canUndo: computed(() => past.value.length > 0 && draft.value.stage === 'selling'),
    isEmpty: computed(() => isEmpty(draft.value)),
    change,
    amend: (next) => !isRefused() && show(next),
    undo() {
      const before = past.value.at(-1)
      if (before === undefined || draft.value.stage !== 'selling' || isHeld) return
      past.value = past.value.slice(0, -1)
      show(before)
    },
    isHeld: () => isHeld,
    async whileHeld(work) {
      isHeld = true
      try {
        return await work()
      } finally {
        isHeld = false
      }
    },
    restore(kept) {
      past.value = NO_STEPS
      // Prices may have fallen below what was keyed: the goods are worth more than the discount.
      if (!show(kept) && !show(withoutDiscounts(kept))) begin()
    },
    reprice() {
      const chosen = complete(draft.value)
      const answer = priceDraft(chosen, deps.settings())
      if (!answer.ok) return deps.onRefused(answer.reason)
      draft.value = chosen
      priced.value = answer.sale
    },
    voidSale() {
      const { id, acts, lines } = draft.value
      if (lines.length === 0) return begin()
      const amountMinor = priced.value.totals.grossMinor
      const struck = act(
        'sale.voided',
        { saleId: id, lineCount: lines.length, amountMinor },
        deps.actor()
      )
      const fresh = newDraft(deps.newId(), deps.actor().now)
      change({ ...fresh, acts: [...acts, struck] })
    },
    begin,
  }
}
