import type { Sql } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'

const OF_STORE = 'select id from promotions where store_id is null or store_id = ?'

/** From here on no coupon of the batch counts; sales that have one stay as they are. */
export async function voidCouponBatch(sql: Sql, batchId: string, author: Author): Promise<boolean> {
  const { changes } = await sql.run(
    `update coupon_batches set state = 'void'
      where id = ? and state = 'active' and promotion_id in (${OF_STORE})`,
    [batchId, author.storeId]
  )
  if (changes === 1) await writeDown(sql, author, { batchId })
  return changes === 1
}

/** The same for one coupon. */
export async function voidCoupon(sql: Sql, couponId: string, author: Author): Promise<boolean> {
  const { changes } = await sql.run(
    `update coupons set state = 'void' where id = ? and state = 'active'
        and batch_id in (select id from coupon_batches where promotion_id in (${OF_STORE}))`,
    [couponId, author.storeId]
  )
  if (changes === 1) await writeDown(sql, author, { couponId })
  return changes === 1
}

function writeDown(sql: Sql, author: Author, payload: Record<string, unknown>): Promise<void> {
  const { storeId, operatorId } = author
  return appendStoreEntry(sql, { storeId, kind: 'coupons.voided', operatorId, payload })
}
