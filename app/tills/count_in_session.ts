import type { Sql, SqlValue } from '#core/sql'
import type { RegisterDocument } from '#app/documents/types'
import { applied, whyNotCounted, type TillAnswer } from '#app/tills/till_contradiction'

/** What one document adds to the running sums of its till session. */
export interface SessionChange {
  salesCount?: number
  salesMinor?: number
  returnsCount?: number
  returnsMinor?: number
  postVoidsCount?: number
  postVoidsMinor?: number
  expectedCashMinor?: number
}

/** Changes the running sums, in one statement that only an open session of this register answers. */
export async function countInSession(
  sql: Sql,
  document: RegisterDocument,
  change: SessionChange
): Promise<TillAnswer> {
  const { changes } = await sql.run(
    `update till_sessions
        set sales_count = sales_count + ?, sales_minor = sales_minor + ?,
            returns_count = returns_count + ?, returns_minor = returns_minor + ?,
            post_voids_count = post_voids_count + ?, post_voids_minor = post_voids_minor + ?,
            expected_cash_minor = expected_cash_minor + ?,
            skew_ms = case when abs(skew_ms) < abs(?) then ? else skew_ms end
      where id = ? and register_id = ? and business_date = ? and state = 'open'`,
    [...valuesOf(change), document.skewMs, document.skewMs, ...keyOf(document)]
  )
  return changes === 1 ? applied : whyNotCounted(sql, document)
}

function valuesOf(change: SessionChange): SqlValue[] {
  return [
    change.salesCount ?? 0,
    change.salesMinor ?? 0,
    change.returnsCount ?? 0,
    change.returnsMinor ?? 0,
    change.postVoidsCount ?? 0,
    change.postVoidsMinor ?? 0,
    change.expectedCashMinor ?? 0,
  ]
}

function keyOf({ tillSessionId, registerId, businessDate }: RegisterDocument): SqlValue[] {
  return [tillSessionId, registerId, businessDate]
}
