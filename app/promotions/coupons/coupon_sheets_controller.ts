import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { couponSheetValidator } from '#app/promotions/coupons/coupon_validator'
import { exportCoupons } from '#app/promotions/coupons/export_coupons'
import { findCouponBatch } from '#app/promotions/coupons/list_coupon_batches'
import { renderCouponSheet } from '#app/promotions/coupons/render_coupon_sheet'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** The coupons of a batch on paper or as a file; that they were taken out is written down. */
export default class CouponSheetsController {
  async show({ params, request, response, person, i18n }: HttpContext) {
    const { format, part = 1 } = await request.validateUsing(couponSheetValidator, {
      data: request.qs(),
    })
    const { storeId, operatorId } = authorOf(person)
    const batch = await findCouponBatch(storeId, String(params.id))
    if (!batch) throw new ObjectNotFound()
    await transaction((sql) =>
      appendStoreEntry(sql, {
        storeId,
        kind: 'data.exported',
        operatorId,
        payload: { what: 'coupons', batchId: batch.id, format, part },
      })
    )
    response.header('cache-control', 'private, no-store')
    if (format === 'csv') {
      response.header('content-type', 'text/csv; charset=utf-8')
      response.header('content-disposition', 'attachment; filename="coupons.csv"')
      return response.stream(Readable.from(exportCoupons(batch.id)))
    }
    response.header('content-type', 'application/pdf')
    response.header('content-disposition', `inline; filename="coupons-${part}.pdf"`)
    return response.send(await renderCouponSheet(batch, part, i18n))
  }
}
