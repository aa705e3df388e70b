import { shallowRef } from 'vue'
import type { SaleDocument } from '#app/documents/types'
import type { RegisterBootstrap, RegisterStore } from '#app/register/register_bootstrap'
import { cashLimitOn } from '#pricing/cash_limit'
import { formatMinor, parseQuantityThousandths } from '#pricing/index'
import type { RegisterParts } from '#resources/register/create_register'
import type { Scan } from '#resources/register/scan/listen_for_scans'
import { refreshBootstrap } from '#resources/register/device/refresh_bootstrap'
import { clearSale, type Clearing } from '#resources/register/sale/clear_sale'
import { createCoupons } from '#resources/register/sale/coupons'
import { completeSale } from '#resources/register/sale/complete_sale'
import { createKeptMoney, payWithKeptMoney } from '#resources/register/sale/kept_money'
import { createPreparedLines } from '#resources/register/plugins/prepared_lines'
import { createItemSearch } from '#resources/register/sale/item_search'
import { createParking } from '#resources/register/sale/parking'
import { letPass } from '#resources/register/sale/pass_refusals'
import { createPaying } from '#resources/register/sale/paying'
import {
  createRingUp,
  type Refusal,
  type RingUpDependencies,
} from '#resources/register/sale/ring_up'

/** Dialogs whose question belongs to something half done: a scan must not answer it. */
const ASKING = new Set([
  'age_check',
  'expired',
  'manager_override',
  'open_price',
  'options',
  'refusals',
  'weight',
])

/** Said of codes that need not be coupons at all. */
const UNSURE = new Set(['unknown', 'mistyped', 'offline'])

export type Counter = ReturnType<typeof createCounter>

function hasPrinter({ register }: RegisterBootstrap): boolean {
  const { printer } = register.settings as { printer?: { kind: string } }
  return printer !== undefined && printer.kind !== 'none'
}

/** The acts of selling, wired to the parts of the register; what the selling screen works with. */
export function createCounter(parts: RegisterParts, print: (sale: SaleDocument) => void) {
  const { selling, dialogs, notices, bootstrap, newId, api, actor } = parts
  /** The code that flashes as unknown, until something else is done. */
  const flash = shallowRef(0)

  const coupons = createCoupons({
    selling,
    api,
    knows: (promotionId) =>
      bootstrap.value.promotionSet.promotions.some((one) => one.promotionId === promotionId),
    refresh: () => refreshBootstrap(parts),
  })

  const keptMoney = createKeptMoney(api)

  const counterTop: RingUpDependencies = {
    selling,
    dialogs,
    newId,
    bootstrap: () => bootstrap.value,
    catalog: parts.catalog,
    now: () => actor().now,
    operatorId: () => actor().operatorId,
    mayAdd() {
      if (selling.draft.value.tenders.length > 0) {
        notices.refuse('register.refused.being_paid')
        return false
      }
      if (selling.draft.value.stage === 'paying') paying.back()
      return true
    },
    onAdded() {
      paying.dismiss()
      notices.clear()
      notices.sound('added')
    },
    onOther: (code) => parts.otherScanTargets.offer(code),
    onUnknown(code, problem) {
      flash.value++
      notices.sound('unknown')
      notices.show({
        tone: 'error',
        text: `register.codes.${problem}`,
        values: { code },
        unknownCode: code,
      })
    },
    onRefused: (refusal) => notices.refuse(textOf(refusal), valuesOf(refusal)),
    codeContext: () => ({
      rules: bootstrap.value.store.codeRules,
      currency: bootstrap.value.store.currency,
      today: parts.businessDate(),
    }),
    deposits: () => parts.deposits.value,
    isOnline: () => parts.connection.isReachable,
    async onCoupon(code, isMarked) {
      const answer = await coupons.enter(code)
      const isNone = answer.kind === 'refused' && UNSURE.has(answer.refusal.reason)
      if (isNone && !isMarked) return false
      coupons.news.value = answer
      return true
    },
    onReceipt: (receiptNumber, linePosition) => {
      parts.returnRequest.value = { receiptNumber, linePosition }
      parts.screen.value = 'returns'
    },
  }
  const ringUp = createRingUp(counterTop)
  const prepareLines = createPreparedLines({ parts, deps: counterTop, ringUp })

  const paying = createPaying({
    selling,
    newId,
    cashRounding: () =>
      selling.priced.value.rules?.cashRounding ??
      (selling.draft.value.frozen ?? bootstrap.value).store.cashRounding,
    freeze: parts.freezePricing,
    now: () => actor().now,
    clear: (now, refunds) =>
      clearSale(selling.draft.value, selling.priced.value, { api, now, refunds }),
    cashLimitMinor: () => cashLimitOn(bootstrap.value.store.cashLimits, parts.businessDate()),
    onAboveCashLimit: (limitMinor) =>
      notices.refuse('register.refused.cash_limit', {
        amount: moneyIn(bootstrap.value.store, limitMinor),
      }),
    ...payWithKeptMoney(keptMoney, { selling, notices }),
    takeOffSpent: ({ problems }) => coupons.drop(problems),
    onRefusedClearance: askManager,
    async complete(settlement) {
      const draft = selling.draft.value
      const document = await completeSale(parts.documents, {
        draft,
        sale: selling.priced.value,
        settlement,
        settings: parts.pricing.value,
        bootstrap: bootstrap.value,
        actor: actor(),
      })
      selling.begin()
      notices.clear()
      notices.sound('paid')
      void parts.outbox.wake()
      if (hasPrinter(bootstrap.value)) print(document)
      return document
    },
    onFailed: () => notices.refuse('register.refused.not_stored'),
    onStopped: ({ kind, ...values }) => notices.refuse(`register.rules.${kind}`, values),
  })

  const parking = createParking({
    selling,
    api,
    newId,
    actor,
    async journal(acts) {
      for (const one of acts) await parts.documents.addAct(one)
    },
  })

  /** Every task that the clearance wants somebody else for is asked on the spot. */
  async function askManager(refused: Clearing & { kind: 'refused' }): Promise<boolean> {
    const { problems, refusals = [] } = refused
    if (problems.length === 0 && refusals.length > 0) return letPass(refusals, parts)
    if (problems.length > 0 || refused.needsOverride.length === 0) {
      const [problem] = problems
      const line = selling.draft.value.lines.find(({ lineId }) => lineId === problem?.lineId)
      const names = { name: line?.name ?? '', register: problem?.name ?? '' }
      notices.refuse(`register.clearance.${problem?.code ?? 'refused'}`, names)
      return false
    }
    tellOtherwise(refused, parts)
    const context = { saleId: selling.draft.value.id }
    for (const task of refused.needsOverride) {
      if (!(await dialogs.open('manager_override', { task, context }))) return false
    }
    return true
  }

  /** A scan from anywhere. A number that was typed before it is its quantity. */
  async function scan({ code, textBefore, field }: Scan): Promise<void> {
    if (parts.session.current.value === null) return
    if (parts.scanTargets.offer(code)) return
    if (dialogs.stack.value.some(({ name }) => ASKING.has(name))) {
      return notices.refuse('register.refused.finish_first')
    }
    // The dialog that waits for the server has more to say.
    if (selling.isHeld()) return notices.refuse('register.refused.putting_aside')
    dialogs.closeAll()
    const typed = field?.dataset.role === 'search' ? parseQuantityThousandths(textBefore) : null
    const quantity = typed?.ok && typed.value > 0 ? typed.value : null
    if (quantity !== null && field) {
      field.value = ''
      field.dispatchEvent(new Event('input', { bubbles: true }))
    }
    await ringUp.code(code, quantity)
  }

  const search = createItemSearch({ catalog: parts.catalog, round: parts.catalogRound, ringUp })

  return { flash, ringUp, prepareLines, coupons, keptMoney, paying, parking, search, scan }
}

function textOf({ kind }: Refusal): string {
  return kind === 'labelled' ? 'register.quantity.labelled' : `register.refused.${kind}`
}

function valuesOf(refusal: Refusal): Record<string, string> {
  return refusal.kind === 'sale_hours' ? { name: refusal.item.name } : {}
}

/** Why a manager is asked for money that goes back. */
function tellOtherwise(
  { otherwiseMinor }: { otherwiseMinor?: number },
  { notices, bootstrap }: Pick<RegisterParts, 'notices' | 'bootstrap'>
): void {
  if (!otherwiseMinor) return
  const amount = moneyIn(bootstrap.value.store, otherwiseMinor)
  notices.refuse('register.clearance.refund_not_as_paid', { amount })
}

function moneyIn({ currency, locale }: RegisterStore, amountMinor: number): string {
  const form = new Intl.NumberFormat(locale, { style: 'currency', currency: currency.code })
  return form.format(formatMinor(amountMinor, currency.minorDigits) as Intl.StringNumericLiteral)
}
