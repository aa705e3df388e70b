import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import { fail, succeed, type Result } from '#core/result'
import type { Sql } from '#core/sql'
import { couponKey, plainCode } from '#app/documents/coupon_codes'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'

export interface NewCouponBatch {
  promotionId: string
  name: string
  /** One word that everybody may know, or so many codes that nobody guesses. */
  codes: { kind: 'word'; word: string } | { kind: 'generated'; count: number; prefix: string }
  /** Null for any number of times. */
  usesPerCoupon: number | null
  /** First and last day; null for always. */
  validFrom: string | null
  validTo: string | null
  customerId: string | null
}

export type BatchRefusal = { reason: 'word_taken' | 'word_unfit' | 'promotion_unknown' }

/** Makes a batch; its generated codes follow in a job, a word is there at once. */
export async function createCouponBatch(
  sql: Sql,
  batch: NewCouponBatch,
  author: Author
): Promise<Result<{ batchId: string }, BatchRefusal>> {
  const [promotion] = await sql.all(
    'select id from promotions where id = ? and (store_id is null or store_id = ?)',
    [batch.promotionId, author.storeId]
  )
  if (!promotion) return fail({ reason: 'promotion_unknown' })
  const word = batch.codes.kind === 'word' ? plainCode(batch.codes.word) : null
  const refusal = word === null ? null : await whyNot(sql, word)
  if (refusal) return fail({ reason: refusal })
  const batchId = newId()
  await insertRows(sql, 'coupon_batches', [rowOf(batchId, batch, author)])
  if (word !== null) await insertRows(sql, 'coupons', [couponRow(batchId, word, batch)])
  await appendStoreEntry(sql, {
    storeId: author.storeId,
    kind: 'coupons.created',
    operatorId: author.operatorId,
    payload: { batchId, promotionId: batch.promotionId, coupons: countOf(batch) },
  })
  return succeed({ batchId })
}

async function whyNot(sql: Sql, word: string): Promise<BatchRefusal['reason'] | null> {
  const key = couponKey(word)
  if (key === null) return 'word_unfit'
  const [taken] = await sql.all('select id from coupons where code_key = ?', [key])
  return taken ? 'word_taken' : null
}

function rowOf(id: string, batch: NewCouponBatch, author: Author) {
  return {
    id,
    promotion_id: batch.promotionId,
    name: batch.name,
    kind: batch.codes.kind,
    prefix: batch.codes.kind === 'generated' ? plainCode(batch.codes.prefix) : '',
    coupon_count: countOf(batch),
    uses_per_coupon: batch.usesPerCoupon,
    valid_from: batch.validFrom,
    valid_to: batch.validTo,
    customer_id: batch.customerId,
    state: 'active',
    created_by_id: author.operatorId,
    created_at: nowForDatabase(),
  }
}

function countOf({ codes }: NewCouponBatch): number {
  return codes.kind === 'word' ? 1 : codes.count
}

/** A coupon as it is when nobody has used it. */
export function couponRow(
  batchId: string,
  code: string,
  { usesPerCoupon }: Pick<NewCouponBatch, 'usesPerCoupon'>
) {
  return {
    id: newId(),
    batch_id: batchId,
    code,
    code_key: couponKey(code),
    uses_allowed: usesPerCoupon,
    uses_counted: 0,
    uses_held: 0,
    state: 'active',
  }
}
