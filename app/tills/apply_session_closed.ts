import { toDatabaseTime } from '#core/clock'
import { emitEvent } from '#core/outbox'
import type { Sql } from '#core/sql'
import type { SessionClosedDocument } from '#app/documents/types'
import { checkZReport } from '#app/tills/check_z_report'
import { countInSession } from '#app/tills/count_in_session'
import { findLastZ, findLastZNumber } from '#app/tills/find_last_z'
import { findTradingStore, type TradingStore } from '#app/tills/find_trading_store'
import { moveSafeMoney } from '#app/tills/move_safe_money'
import { applied, contradicts, whyNotCounted, type TillAnswer } from '#app/tills/till_contradiction'

/**
 * Closes a till session with its Z report. The register's figures stand as they were printed; the
 * server sums again from documents and from rows and stores every difference beside them.
 */
export async function applySessionClosed(
  sql: Sql,
  document: SessionClosedDocument
): Promise<TillAnswer> {
  const clash = await findClash(sql, document)
  if (clash) return clash
  const counted = await countInSession(sql, document, {})
  if (!counted.ok) return counted
  const store = await findTradingStore(sql, document.storeId)
  const differences = await checkZReport(sql, document, {
    currency: { code: store.currency, minorDigits: store.currencyDigits as 0 | 2 | 3 },
    lastZ: await findLastZ(sql, document.registerId),
    lastZNumber: await findLastZNumber(sql, document.enrolmentId),
  })
  await closeSession(sql, document)
  await insertZReport(sql, document, differences.length === 0 ? null : JSON.stringify(differences))
  await moveToSafe(sql, document, store)
  await emitEvent(sql, {
    kind: 'tills.session.closed',
    storeId: document.storeId,
    subjectId: document.tillSessionId,
    payload: {
      documentId: document.id,
      registerId: document.registerId,
      businessDate: document.businessDate,
    },
  })
  return applied
}

async function findClash(sql: Sql, document: SessionClosedDocument): Promise<TillAnswer | null> {
  const { zSeries, zNumber } = document.body
  const [enrolment] = await sql.all<{ series: number }>(
    'select series from enrolments where id = ?',
    [document.enrolmentId]
  )
  if (Number(enrolment?.series) !== zSeries) {
    return contradicts({ reason: 'z_series_of_another_enrolment' })
  }
  const taken = await sql.all(
    'select id, till_session_id from z_reports where register_id = ? and series = ? and number = ?',
    [document.registerId, zSeries, zNumber]
  )
  if (taken.length === 0) return null
  const answer = await whyNotCounted(sql, document)
  return !answer.ok && answer.reason === 'till_session_closed'
    ? answer
    : contradicts({ reason: 'z_number_taken' })
}

async function closeSession(sql: Sql, document: SessionClosedDocument) {
  await sql.run(
    `update till_sessions set state = 'closed', open_register_id = null, closed_at = ?, closed_by_id = ?
      where id = ?`,
    [toDatabaseTime(document.correctedAt), document.operatorId, document.tillSessionId]
  )
}

async function insertZReport(
  sql: Sql,
  document: SessionClosedDocument,
  differences: string | null
) {
  const { body } = document
  await sql.run(
    `insert into z_reports
       (id, till_session_id, store_id, register_id, enrolment_id, series, number, business_date,
        report, counts, denominations, over_short_minor, left_in_till_minor, to_safe_minor, note,
        differences, closed_at)
     values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      document.id,
      document.tillSessionId,
      document.storeId,
      document.registerId,
      document.enrolmentId,
      body.zSeries,
      body.zNumber,
      document.businessDate,
      JSON.stringify(body.report),
      JSON.stringify(body.counts),
      JSON.stringify(body.denominations),
      body.counts.reduce((sum, count) => sum + count.overShortMinor, 0),
      body.leftInTillMinor,
      body.toSafeMinor,
      body.note,
      differences,
      toDatabaseTime(document.correctedAt),
    ]
  )
}

async function moveToSafe(sql: Sql, document: SessionClosedDocument, { currency }: TradingStore) {
  await moveSafeMoney(sql, {
    storeId: document.storeId,
    kind: 'close',
    amountMinor: document.body.toSafeMinor,
    currency,
    reason: '',
    sourceDocumentId: document.id,
    operatorId: document.operatorId,
    occurredAt: document.correctedAt,
  })
}
