import { toDatabaseTime } from '#core/clock'
import { emitEvent } from '#core/outbox'
import type { Sql } from '#core/sql'
import type { CashMovementDocument, CashMovementKind } from '#app/documents/types'
import { countInSession } from '#app/tills/count_in_session'
import { findTradingStore } from '#app/tills/find_trading_store'
import { moveSafeMoney } from '#app/tills/move_safe_money'
import type { TillAnswer } from '#app/tills/till_contradiction'

/** What a movement does to the cash in the till. */
const TILL_SIGN: Record<CashMovementKind, 1 | -1 | 0> = {
  loan: 1,
  pickup: -1,
  paid_in: 1,
  paid_out: -1,
  no_sale: 0,
}

/** Counts a loan, pickup, paid in, paid out or no-sale; the safe is the other side of the first two. */
export async function applyCashMovement(
  sql: Sql,
  document: CashMovementDocument
): Promise<TillAnswer> {
  const { kind, amountMinor } = document.body
  const answer = await countInSession(sql, document, {
    expectedCashMinor: TILL_SIGN[kind] * amountMinor,
  })
  if (!answer.ok) return answer
  const { currency } = await findTradingStore(sql, document.storeId)
  await insertMovement(sql, document, currency)
  if (kind === 'loan' || kind === 'pickup') {
    await moveSafeMoney(sql, {
      storeId: document.storeId,
      kind,
      amountMinor: kind === 'pickup' ? amountMinor : -amountMinor,
      currency,
      reason: document.body.reason,
      sourceDocumentId: document.id,
      operatorId: document.operatorId,
      occurredAt: document.correctedAt,
    })
  }
  await emitEvent(sql, {
    kind: 'tills.cash.moved',
    storeId: document.storeId,
    subjectId: document.tillSessionId,
    payload: { documentId: document.id },
  })
  return answer
}

async function insertMovement(sql: Sql, document: CashMovementDocument, currency: string) {
  const { body } = document
  await sql.run(
    `insert into cash_movements
       (id, till_session_id, store_id, kind, amount_minor, currency, reason, operator_id,
        authorised_by_id, occurred_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      document.id,
      document.tillSessionId,
      document.storeId,
      body.kind,
      body.amountMinor,
      currency,
      body.reason,
      document.operatorId,
      body.authorisedById,
      toDatabaseTime(document.correctedAt),
    ]
  )
}
