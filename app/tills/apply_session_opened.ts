import { toDatabaseTime } from '#core/clock'
import { emitEvent } from '#core/outbox'
import type { Sql } from '#core/sql'
import { businessDateAt } from '#app/documents/business_date'
import type { SessionOpenedDocument } from '#app/documents/types'
import { findLastZ } from '#app/tills/find_last_z'
import { findTradingStore, type TradingStore } from '#app/tills/find_trading_store'
import { moveSafeMoney } from '#app/tills/move_safe_money'
import { applied, contradicts, type TillAnswer } from '#app/tills/till_contradiction'

/**
 * Opens a till session. A register has one open session at a time, whichever device opened it;
 * what the float has more than was left in the till comes out of the safe.
 */
export async function applySessionOpened(
  sql: Sql,
  document: SessionOpenedDocument
): Promise<TillAnswer> {
  const clash = await findClash(sql, document)
  if (clash) return clash
  const store = await findTradingStore(sql, document.storeId)
  await insertSession(sql, document, store)
  const last = await findLastZ(sql, document.registerId)
  await moveSafeMoney(sql, {
    storeId: document.storeId,
    kind: 'float',
    amountMinor: (last?.leftInTillMinor ?? 0) - document.body.floatMinor,
    currency: store.currency,
    reason: '',
    sourceDocumentId: document.id,
    operatorId: document.operatorId,
    occurredAt: document.correctedAt,
  })
  await emitEvent(sql, {
    kind: 'tills.session.opened',
    storeId: document.storeId,
    subjectId: document.tillSessionId,
    payload: { documentId: document.id },
  })
  return applied
}

async function findClash(sql: Sql, document: SessionOpenedDocument): Promise<TillAnswer | null> {
  const rows = await sql.all<{ id: string }>(
    'select id from till_sessions where open_register_id = ? or id = ?',
    [document.registerId, document.tillSessionId]
  )
  if (rows.some(({ id }) => id === document.tillSessionId)) {
    return contradicts({ reason: 'till_session_id_taken' })
  }
  const [open] = rows
  return open
    ? contradicts({ reason: 'till_session_already_open', openTillSessionId: open.id })
    : null
}

async function insertSession(sql: Sql, document: SessionOpenedDocument, store: TradingStore) {
  const { tillSessionId, storeId, registerId, enrolmentId, businessDate, operatorId, body } =
    document
  const expectedDate = businessDateAt(document.correctedAt, store)
  await sql.run(
    `insert into till_sessions
       (id, store_id, register_id, open_register_id, enrolment_id, business_date, expected_business_date,
        state, opened_at, opened_by_id, float_minor, skew_ms, sales_count, sales_minor, returns_count,
        returns_minor, post_voids_count, post_voids_minor, expected_cash_minor)
     values (?, ?, ?, ?, ?, ?, ?, 'open', ?, ?, ?, ?, 0, 0, 0, 0, 0, 0, ?)`,
    [
      tillSessionId,
      storeId,
      registerId,
      registerId,
      enrolmentId,
      businessDate,
      expectedDate === businessDate ? null : expectedDate,
      toDatabaseTime(document.correctedAt),
      operatorId,
      body.floatMinor,
      document.skewMs,
      body.floatMinor,
    ]
  )
}
