import { computed, shallowRef, watch } from 'vue'
import { MAX_QUANTITY_THOUSANDTHS } from '#pricing/index'
import { pointsOf } from '#pricing/discounts'
import type { ManualDiscount, PriceOverride } from '#pricing/types'
import { isServiceCharge } from '#app/documents/service_charge'
import type { RegisterParts } from '#resources/register/create_register'
import * as acts from '#resources/register/sale/draft_acts'
import { releaseClearance } from '#resources/register/sale/clear_sale'
import {
  changeLine,
  withAct,
  withoutBalances,
  type DraftLine,
} from '#resources/register/sale/draft_sale'
import { goodsOf } from '#resources/register/sale/line_fees'
import { isLabelled } from '#resources/register/sale/same_selling'
import { withoutPoints } from '#resources/register/sale/paid_points'
import { priceDraft } from '#resources/register/sale/price_draft'

export type LineTools = ReturnType<typeof createLineTools>

const ONE = 1_000

/** What an operator does to a line or to the whole sale, each with its question and its entry in the journal. */
export function createLineTools(parts: RegisterParts) {
  const { selling, dialogs, notices, session, actor } = parts
  const chosenId = shallowRef<string | null>(null)

  // The line that changed last is the one that the tools are about, until another is touched.
  watch(selling.draft, (draft, before) => {
    const isGone = !draft.lines.some(({ lineId }) => lineId === chosenId.value)
    if (isGone || draft.lastLineId !== before.lastLineId) chosenId.value = draft.lastLineId
  })

  const line = computed(
    () => selling.draft.value.lines.find(({ lineId }) => lineId === chosenId.value) ?? null
  )

  function step(direction: 1 | -1): void {
    // Fees are dealt with through their goods.
    const lines = selling.draft.value.lines.filter(
      (one) => goodsOf(one) === null && !isServiceCharge(one)
    )
    const at = lines.findIndex(({ lineId }) => lineId === chosenId.value)
    chosenId.value = lines[Math.min(Math.max(at + direction, 0), lines.length - 1)]?.lineId ?? null
  }

  function setQuantity(target: DraftLine, quantityThousandths: number): void {
    if (quantityThousandths === target.quantityThousandths) return
    if (quantityThousandths === 0) return notices.refuse('register.quantity.zero')
    if (isLabelled(target)) return notices.refuse('register.quantity.labelled')
    if (Math.abs(quantityThousandths) > MAX_QUANTITY_THOUSANDTHS) {
      return notices.refuse('pricing.errors.quantity_out_of_range')
    }
    if (target.returnOf && quantityThousandths > 0)
      return notices.refuse('register.quantity.return_sign')
    const needsLeave = !target.returnOf && target.fee?.kind !== 'deposit'
    if (needsLeave && quantityThousandths < 0 && !allows('sale.return_without_receipt')) {
      return notices.refuse('register.quantity.negative')
    }
    const draft = selling.draft.value
    const next = changeLine(draft, target.lineId, { quantityThousandths })
    const priced = priceDraft(next, parts.pricing.value)
    if (!priced.ok) return notices.refuse(`pricing.errors.${priced.reason}`)
    const takenOffMinor =
      acts.grossOf(selling.priced.value, target.lineId) - acts.grossOf(priced.sale, target.lineId)
    const change = { saleId: draft.id, quantityThousandths, amountMinor: takenOffMinor }
    selling.change(withAct(next, acts.quantityAct(target, change, actor())))
  }

  async function askQuantity(): Promise<void> {
    const target = line.value
    if (!target) return
    const { name, unit, quantityThousandths } = target
    const keyed = await dialogs.open<number>('quantity', { name, unit, quantityThousandths })
    if (keyed !== null) setQuantity(target, keyed)
  }

  function addOne(direction: 1 | -1): void {
    const target = line.value
    if (!target) return
    const next = target.quantityThousandths + direction * ONE
    if (next === 0 || Math.sign(next) !== Math.sign(target.quantityThousandths)) return voidLine()
    setQuantity(target, next)
  }

  function voidLine(): void {
    const target = line.value
    if (!target) return
    if (!allows('line.void', target)) return notices.refuse('register.refused.task')
    const next = acts.voidLine(selling.draft.value, target, selling.priced.value, actor())
    if (!selling.change(next)) return
    notices.show({ tone: 'success', text: 'register.line.voided', values: { name: target.name } })
  }

  async function askPrice(): Promise<void> {
    const target = line.value
    if (!target || target.returnOf) return
    if (target.fee) return notices.refuse('register.fees.fixed')
    const override = await dialogs.open<PriceOverride | 'list'>('price', { line: target })
    if (override === null) return
    const price = override === 'list' ? null : override
    selling.change(acts.overridePrice(selling.draft.value, target, price, actor()))
  }

  async function askDiscount(target = line.value): Promise<void> {
    if (!target || target.returnOf) return
    if (target.fee) return notices.refuse('register.fees.fixed')
    const { baseMinor = 0 } =
      selling.priced.value.lines.find(({ lineId }) => lineId === target.lineId) ?? {}
    const answer = await dialogs.open<ManualDiscount | 'none'>('discount', {
      task: 'line.discount',
      departmentId: target.departmentId,
      title: target.name,
      onMinor: baseMinor,
      discount: target.discount,
    })
    if (answer === null) return
    const discount = answer === 'none' ? null : answer
    selling.change(acts.discountLine(selling.draft.value, target, discount, actor()))
  }

  async function askSaleDiscount(): Promise<void> {
    const { draft, priced } = selling
    if (draft.value.lines.length === 0) return
    if (pointsOf(draft.value.saleDiscount) !== null) return notices.refuse('loyalty.points_first')
    const { baseMinor, lineDiscountMinor } = priced.value.totals
    const answer = await dialogs.open<ManualDiscount | 'none'>('discount', {
      task: 'sale.discount',
      departmentId: null,
      title: null,
      onMinor: baseMinor - lineDiscountMinor,
      discount: draft.value.saleDiscount,
    })
    if (answer === null) return
    selling.change(acts.discountSale(draft.value, answer === 'none' ? null : answer, actor()))
  }

  /** What the customer pays with points; null takes it off again. */
  function setPoints(discount: ManualDiscount | null): boolean {
    return selling.change(acts.discountSale(selling.draft.value, discount, actor()))
  }

  async function askNote(): Promise<void> {
    const target = line.value
    const note = await dialogs.open<string>('note', {
      title: target?.name ?? null,
      note: target ? target.note : selling.draft.value.note,
    })
    if (note === null) return
    const text = note.trim() === '' ? null : note.trim()
    const draft = selling.draft.value
    selling.change(
      target ? changeLine(draft, target.lineId, { note: text }) : { ...draft, note: text }
    )
  }

  function voidSale(): void {
    if (selling.isEmpty.value) return
    if (!allows('sale.void')) return notices.refuse('register.refused.task')
    // What undo brings back is asked about anew.
    releaseClearance(selling.draft.value, parts.api)
    selling.amend({ ...withoutPoints(withoutBalances(selling.draft.value)), clearance: null })
    selling.voidSale()
    notices.show({ tone: 'success', text: 'register.sale.voided' })
  }

  function allows(task: string, target?: DraftLine): boolean {
    return session.grant(task, target?.departmentId ?? null)?.isAllowed === true
  }

  return {
    chosenId,
    line,
    step,
    setQuantity,
    addOne,
    voidLine,
    askQuantity,
    askPrice,
    askDiscount,
    askSaleDiscount,
    setPoints,
    askNote,
    voidSale,
  }
}
