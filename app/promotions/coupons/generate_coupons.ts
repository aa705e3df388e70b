import { randomBytes } from 'node:crypto'
import { setImmediate as breathe } from 'node:timers/promises'
import type { JobContext, JobKind } from '#core/jobs/job_kinds'
import { insertIgnore, placeholders, transaction, type Sql } from '#core/sql'
import { couponRow } from '#app/promotions/coupons/create_coupon_batch'
import { makeCouponCode, type Randomness } from '#app/promotions/coupons/make_coupon_code'

export const COUPONS_JOB = 'promotions.generate_coupons'

/** Written in a few milliseconds, so that a sale never waits for coupons. */
const ROWS_AT_ONCE = 200

export interface CodesToMake {
  batchId: string
  prefix: string
  count: number
  usesPerCoupon: number | null
}

interface BatchRow {
  prefix: string
  coupon_count: number
  uses_per_coupon: number | null
  made: number
}

/** Makes the codes of a batch that was just created; goes on with it after a restart. */
export const generateCouponsJob: JobKind = {
  task: 'promotions.edit',
  isResumed: true,
  async run(context) {
    const batchId = String(context.job.params.batchId)
    const made = await generateCoupons(batchId, context)
    return { batchId, made }
  },
}

export async function generateCoupons(
  batchId: string,
  { signal, isCancelled, report, keep }: Omit<JobContext, 'job'>,
  random: Randomness = randomBytes
): Promise<number> {
  const batch = await readBatch(batchId)
  let made = Number(batch.made)
  const total = Number(batch.coupon_count)
  report({ step: 'coupons.steps.make', done: made, total })
  while (made < total && !signal.aborted) {
    const wanted = Math.min(ROWS_AT_ONCE, total - made)
    const usesPerCoupon = batch.uses_per_coupon === null ? null : Number(batch.uses_per_coupon)
    await transaction(async (sql) => {
      const added = await insertCodes(sql, batchId, { ...batch, usesPerCoupon }, wanted, random)
      await keep({ made: made + added }, sql)
      made += added
    })
    report({ done: made })
    await breathe()
  }
  // A batch that somebody stopped holds what was made, and says so; after a restart it goes on.
  if (made < total && isCancelled()) await cutBatch(batchId, made)
  return made
}

async function readBatch(batchId: string): Promise<BatchRow> {
  return transaction(async (sql) => {
    const [row] = await sql.all<BatchRow>(
      `select b.prefix, b.coupon_count, b.uses_per_coupon,
              (select count(*) from coupons c where c.batch_id = b.id) as made
         from coupon_batches b where b.id = ?`,
      [batchId]
    )
    if (!row) throw new Error(`There is no batch of coupons ${batchId}`)
    return row
  })
}

/** A code that exists already is left out and drawn anew in the next round. */
async function insertCodes(
  sql: Sql,
  batchId: string,
  batch: { prefix: string; usesPerCoupon: number | null },
  count: number,
  random: Randomness
): Promise<number> {
  const rows = Array.from({ length: count }, () =>
    couponRow(batchId, makeCouponCode(batch.prefix, random), batch)
  )
  const columns = Object.keys(rows[0]!)
  const { changes } = await sql.run(
    `${insertIgnore(sql)} coupons (${columns.join(', ')}) values ${placeholders(count, columns.length)}`,
    rows.flatMap((row) => Object.values(row))
  )
  return changes
}

async function cutBatch(batchId: string, made: number): Promise<void> {
  await transaction((sql) =>
    sql.run('update coupon_batches set coupon_count = ? where id = ?', [made, batchId])
  )
}
