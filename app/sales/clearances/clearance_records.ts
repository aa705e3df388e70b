import { earlierBy, toDatabaseTime } from '#core/clock'
import { placeholders, StaleRead, type Sql } from '#core/sql'
import type { ClearanceAnswer, ClearanceRequest } from '#app/sales/clearances/clearance'
import type { GivenOverride } from '#app/sales/clearances/check_rights'

/** Who asks, and where. */
export interface Asker {
  storeId: string
  registerId: string
  operatorId: string
}

/** A manager's PIN counts for the sale at hand, not for the day. */
const OVERRIDE_KEPT_MS = 3_600_000

/** Earlier answers for this sale, newest first. */
export async function findEarlierAnswers(
  sql: Sql,
  asker: Asker,
  saleId: string
): Promise<{ draftDigest: string; answer: ClearanceAnswer }[]> {
  const rows = await sql.all<{ draft_digest: string; answer: string }>(
    `select draft_digest, answer from clearances where sale_id = ? and store_id = ?
      order by created_at desc, id desc limit 20`,
    [saleId, asker.storeId]
  )
  return rows.map((row) => ({
    draftDigest: row.draft_digest,
    answer: JSON.parse(row.answer) as ClearanceAnswer,
  }))
}

export async function keepClearance(
  sql: Sql,
  asker: Asker,
  request: ClearanceRequest,
  { answer, now }: { answer: ClearanceAnswer; now: string }
): Promise<void> {
  await sql.run(
    `insert into clearances (id, store_id, register_id, operator_id, sale_id, draft_digest, answer,
       created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    [
      answer.id,
      asker.storeId,
      asker.registerId,
      asker.operatorId,
      request.saleId,
      request.draftDigest,
      JSON.stringify(answer),
      toDatabaseTime(now),
      toDatabaseTime(answer.expiresAt),
    ]
  )
}

interface OverrideRow {
  id: string
  task: string
  authorised_by_id: string
  context: string
}

/** Overrides given to this operator at this register a short while ago, for no other sale yet. */
export async function findOverrides(
  sql: Sql,
  asker: Asker,
  saleId: string,
  now: string
): Promise<GivenOverride[]> {
  const rows = await sql.all<OverrideRow>(
    `select id, task, authorised_by_id, context from manager_overrides
      where store_id = ? and created_at > ? and register_id = ? and operator_id = ?
        and (used_for is null or used_for = ?)`,
    [
      asker.storeId,
      toDatabaseTime(earlierBy(now, OVERRIDE_KEPT_MS)),
      asker.registerId,
      asker.operatorId,
      saleId,
    ]
  )
  const overrides = rows.map((row) => {
    const context = JSON.parse(row.context) as Partial<GivenOverride>
    return {
      id: row.id,
      task: row.task,
      authorisedById: row.authorised_by_id,
      saleId: context.saleId ?? null,
      lineId: context.lineId ?? null,
      departmentId: context.departmentId ?? null,
      ratePpm: context.ratePpm ?? null,
      amountMinor: context.amountMinor ?? null,
    }
  })
  // One that was given for this sale is taken before one that may still be for another.
  return overrides.toSorted((one, other) => Number(!one.saleId) - Number(!other.saleId))
}

/** From here on these overrides are this sale's; of two sales at the same moment one gets them. */
export async function takeOverrides(sql: Sql, ids: readonly string[], saleId: string) {
  if (ids.length === 0) return
  const { changes } = await sql.run(
    `update manager_overrides set used_for = ?
      where id in ${placeholders(1, ids.length)} and (used_for is null or used_for = ?)`,
    [saleId, ...ids, saleId]
  )
  if (changes !== ids.length) throw new StaleRead()
}
