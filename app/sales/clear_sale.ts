import { earlierBy, nowIso } from '#core/clock'
import { newId } from '#core/ids'
import { transaction, type Sql } from '#core/sql'
import { releaseBalanceHolds } from '#app/balances/hold_balance'
import { actsOfSale, plainAct, type GuardedAct } from '#app/sales/clearances/acts_of_sale'
import { askHooks, type HookAnswers } from '#app/sales/clearances/ask_hooks'
import { actsBelowMinimum } from '#app/sales/clearances/below_minimum_margin'
import { minimumAgeOf, problemsOfGoods } from '#app/sales/clearances/check_goods'
import { heldPointsOf } from '#app/sales/clearances/held_points'
import { holdGoods } from '#app/sales/clearances/hold_goods'
import { problemsOfReversal } from '#app/sales/clearances/check_reversal'
import { checkRights } from '#app/sales/clearances/check_rights'
import type {
  ClearanceAnswer,
  ClearanceProblem,
  ClearanceRequest,
} from '#app/sales/clearances/clearance'
import {
  findEarlierAnswers,
  findOverrides,
  keepClearance,
  takeOverrides,
  type Asker,
} from '#app/sales/clearances/clearance_records'
import { currentPipeline } from '#app/sales/pipeline'
import { loadGoods } from '#app/sales/clearances/load_goods'
import { holdSlips, releaseSlips } from '#app/sales/deposits/hold_slips'
import { problemsOfGiftCards } from '#app/sales/gift_cards/problems_of_gift_cards'
import { releaseUses } from '#app/promotions/uses/hold_uses'
import { problemsOfUses } from '#app/sales/clearances/problems_of_uses'
import { keepClaims, planOfRefund, releaseClaims } from '#app/sales/refunds/claim_refund'
import { findFeeDifferences } from '#app/sales/returns/fee_differences'
import { claimGoods, releaseGoods } from '#app/sales/returns/claim_goods'
import { findGoodsBack } from '#app/sales/returns/lines_back'
import { outsidePolicy } from '#app/sales/returns/outside_policy'
import { pointsOf } from '#pricing/discounts'
import { releaseHolds } from '#app/stock/release_holds'
import type { GrantRow } from '#app/users/tasks'

/** Long enough to count coins or wait for a card; then the goods are free for others again. */
const KEPT_MS = 600_000

/**
 * Answers once, before the first money, everything that may refuse a sale: rights, goods, returns
 * and stock. Where stock may not fall below zero the goods are held until the sale arrives or the
 * clearance expires. Asked again about the same draft it gives the same answer, if it has not been
 * asked about another in between: that one freed what was held.
 */
export async function clearSale(
  asker: Asker,
  grants: GrantRow[],
  request: ClearanceRequest
): Promise<ClearanceAnswer> {
  const heard = await askHooks(asker, request)
  const isPaidWithPoints = await areHeld(request)
  return transaction(async (sql) => {
    const now = nowIso()
    const earlier = await findEarlierAnswers(sql, asker, request.saleId)
    const [last] = earlier
    const isSame = last?.draftDigest === request.draftDigest
    if (isSame && last.answer.answer === 'cleared' && last.answer.expiresAt > now)
      return last.answer
    await releaseAll(
      sql,
      earlier.map(({ answer }) => answer.id)
    )
    if (last) {
      await releaseSlips(sql, asker.storeId, request.saleId)
      await releaseClaims(sql, request.saleId)
      await releaseGoods(sql, request.saleId)
    }
    const answer = await judge(sql, {
      ...{ asker, grants, heard, now },
      // What the customer pays with points is nobody's discount.
      request: isPaidWithPoints ? { ...request, saleDiscount: null } : request,
    })
    await keepClearance(sql, asker, request, { answer, now })
    return answer
  })
}

async function releaseAll(sql: Sql, clearanceIds: string[]): Promise<void> {
  await releaseHolds(sql, clearanceIds)
  await releaseUses(sql, clearanceIds)
  for (const id of clearanceIds) await releaseBalanceHolds(sql, id)
}

/** Points that are not held count as a discount that the operator gives. */
async function areHeld({ saleId, saleDiscount }: ClearanceRequest): Promise<boolean> {
  const points = pointsOf(saleDiscount)
  if (points === null || saleDiscount?.kind !== 'amount') return false
  const held = await heldPointsOf(saleId)
  return held !== null && held.points >= points && held.amountMinor >= saleDiscount.amountMinor
}

interface Case {
  asker: Asker
  grants: GrantRow[]
  request: ClearanceRequest
  heard: HookAnswers
  now: string
}

async function judge(sql: Sql, asked: Case): Promise<ClearanceAnswer> {
  const { asker, grants, request, heard, now } = asked
  const { storeId } = asker
  const pipeline = await currentPipeline(sql, storeId)
  const { items, sources, listPrices } = await loadGoods(sql, pipeline, request, now)
  const { timeZone } = pipeline.content
  const goods = { storeId, timeZone, now, lines: request.lines, items, sources }
  const { lines, paidBackMinor } = request
  const question = { content: pipeline.content, now, lines, paidBackMinor, items, sources }
  const back = await findGoodsBack(sql, question)
  const { saleId, refunds } = request
  const plan = await planOfRefund(sql, { saleId, now, refunds, back, paidBackMinor })
  const breaches = {
    outside: outsidePolicy(back, question),
    otherFees: await findFeeDifferences(sql, back, question),
    otherwiseMinor: plan.otherwiseMinor,
  }
  const acts = [
    ...actsOfSale(request, { items, listPrices }, breaches),
    ...actsBelowMinimum(request, items),
    ...actsOfPassing(asked),
  ]
  const overrides = await findOverrides(sql, asker, saleId, now)
  const rights = checkRights({ saleId, storeId, grants, acts, overrides })
  const { needsOverride } = rights
  const problems = request.postVoidOfSaleId
    ? await problemsOfReversal(sql, storeId, request.postVoidOfSaleId)
    : problemsOfGoods(goods)
  const id = newId()
  const expiresAt = earlierBy(now, -KEPT_MS)
  const isAllowed = needsOverride.length === 0 && heard.refusals.length === 0
  if (isAllowed && problems.length === 0) {
    problems.push(...(await holdGoods(sql, { id, storeId, request, items, expiresAt })))
    problems.push(...(await problemsOfUses(sql, pipeline, { id, request, expiresAt, now })))
    problems.push(...(await problemsOfGiftCards(sql, { id, request, items, expiresAt })))
    const { registerId } = asker
    problems.push(...(await claimGoods(sql, { registerId, request, sources, now, expiresAt })))
    problems.push(...(await problemsOfSlips(sql, { storeId, request, expiresAt, now })))
    // What was held before something else was refused is free again.
    if (problems.length > 0) {
      await releaseAll(sql, [id])
      await releaseGoods(sql, saleId)
    }
  }
  const isCleared = isAllowed && problems.length === 0
  if (isCleared) {
    await takeOverrides(sql, rights.overrideIds, saleId)
    await keepClaims(sql, saleId, plan, expiresAt)
  }
  return {
    id,
    answer: isCleared ? 'cleared' : 'refused',
    problems,
    ...heard,
    needsOverride,
    otherwiseMinor: plan.otherwiseMinor,
    minimumAge: minimumAgeOf(goods),
    expiresAt,
  }
}

/** Refusals are let pass by whoever may do that: the operator, or a manager with a PIN. */
function actsOfPassing({ request, heard }: Case): GuardedAct[] {
  if (heard.passed.length === 0 || !request.passedRefusals) return []
  const { authorisedById } = request.passedRefusals
  return [{ ...plainAct('refusal.pass'), authorisedById }]
}

/** Slips that another sale is paid for, or is about to be. */
async function problemsOfSlips(
  sql: Sql,
  hold: { storeId: string; request: ClearanceRequest; expiresAt: string; now: string }
): Promise<ClearanceProblem[]> {
  const { storeId, request, expiresAt: heldUntil, now } = hold
  const { saleId, lines } = request
  const codes = lines.flatMap(({ slipCode }) => slipCode ?? [])
  const taken = await holdSlips(sql, { storeId, saleId, codes, now, heldUntil })
  return lines
    .filter(({ slipCode }) => slipCode !== null && taken.includes(slipCode))
    .map(({ lineId }) => ({ code: 'slip_taken', lineId }))
}
