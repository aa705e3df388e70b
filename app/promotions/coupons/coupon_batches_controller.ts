import type { HttpContext } from '@adonisjs/core/http'
import type { Infer } from '@vinejs/vine/types'
import { startJob } from '#core/jobs/job_runner'
import { listJobs } from '#core/jobs/job_store'
import { transaction } from '#core/sql'
import {
  batchListValidator,
  couponListValidator,
  newBatchValidator,
} from '#app/promotions/coupons/coupon_validator'
import { createCouponBatch, type NewCouponBatch } from '#app/promotions/coupons/create_coupon_batch'
import { findCouponCustomers } from '#app/promotions/coupons/find_coupon_customers'
import { COUPONS_JOB } from '#app/promotions/coupons/generate_coupons'
import { findCouponBatch, listCouponBatches } from '#app/promotions/coupons/list_coupon_batches'
import { listCoupons } from '#app/promotions/coupons/list_coupons'
import { listCouponPromotions } from '#app/promotions/coupons/list_coupon_promotions'
import { PRINTED_AT_ONCE } from '#app/promotions/coupons/render_coupon_sheet'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'
import { showJob } from '#app/users/job_transformer'

/** Coupons of promotions: made, printed and followed in batches. */
export default class CouponBatchesController {
  async index({ request, inertia, person }: HttpContext) {
    const query = await request.validateUsing(batchListValidator, { data: request.qs() })
    const { promotion = null, page = 1 } = query
    const batches = await listCouponBatches(person!.storeId!, promotion, page)
    return inertia.render('promotions/coupon_batches', {
      rows: batches.rows,
      page: batches.page,
      hasPromotions: (await listCouponPromotions(person!.storeId!)).length > 0,
    })
  }

  async create({ request, inertia, person }: HttpContext) {
    const { storeId, grants } = person!
    const query = await request.validateUsing(batchListValidator, { data: request.qs() })
    const { promotion = null, customer = '' } = query
    return inertia.render('promotions/new_coupon_batch', {
      promotions: await listCouponPromotions(storeId!),
      promotionId: promotion,
      customers: await findCouponCustomers(customer, { grants, storeId: storeId! }),
    })
  }

  async store({ request, person, response, session, i18n }: HttpContext) {
    const batch = batchOf(await request.validateUsing(newBatchValidator))
    const author = authorOf(person)
    const created = await transaction((sql) => createCouponBatch(sql, batch, author))
    if (!created.ok) {
      session.flash('problem', i18n.t(`coupons.refused.${created.reason}`))
      return response.redirect().back()
    }
    const { batchId } = created.value
    if (batch.codes.kind === 'generated') {
      await startJob({ kind: COUPONS_JOB, params: { batchId }, createdById: author.operatorId })
    }
    return response.redirect(`/coupon_batches/${batchId}`)
  }

  async show({ request, params, inertia, person }: HttpContext) {
    const query = await request.validateUsing(couponListValidator, { data: request.qs() })
    const batch = await findCouponBatch(person!.storeId!, String(params.id))
    if (!batch) throw new ObjectNotFound()
    const { q: text = '', page = 1 } = query
    const coupons = await listCoupons({ batchId: batch.id, text, page })
    const job = (await listJobs(COUPONS_JOB, 20)).find((one) => one.params.batchId === batch.id)
    return inertia.render('promotions/coupon_batch', {
      batch,
      query: text,
      rows: coupons.rows,
      page: coupons.page,
      printedAtOnce: PRINTED_AT_ONCE,
      job: job && job.state !== 'done' ? showJob(job) : null,
    })
  }
}

function batchOf(input: Infer<typeof newBatchValidator>): NewCouponBatch {
  const uses = { once: 1, times: input.times ?? 2, unlimited: null }
  return {
    promotionId: input.promotionId,
    name: input.name,
    codes:
      input.kind === 'word'
        ? { kind: 'word', word: input.word ?? '' }
        : { kind: 'generated', count: input.count ?? 1, prefix: input.prefix ?? '' },
    usesPerCoupon: uses[input.uses],
    validFrom: input.validFrom ?? null,
    validTo: input.validTo ?? null,
    customerId: input.customerId ?? null,
  }
}
