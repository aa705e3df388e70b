import type { HttpContext } from '@adonisjs/core/http'
import { listOpenReviews } from '#app/sales/history/list_open_reviews'
import { findListingStore } from '#app/sales/history/read_filters'
import { resolveReview } from '#app/sales/history/resolve_review'
import { reviewListValidator, reviewValidator } from '#app/sales/review_validator'

/** What a person should look at on sales: listed until it is marked as seen, never removed. */
export default class SaleReviewsController {
  async index({ request, inertia, person }: HttpContext) {
    const input = await request.validateUsing(reviewListValidator, { data: request.qs() })
    const store = await findListingStore(person!.storeId!)
    const reason = input.reason ?? null
    return inertia.render('sales/reviews', {
      ...(await listOpenReviews({ storeId: store.id, reason, page: input.page ?? 1 })),
      reason,
      store: { minorDigits: store.minorDigits, timeZone: store.timeZone },
    })
  }

  async update({ request, params, person, session, response, i18n }: HttpContext) {
    const { note } = await request.validateUsing(reviewValidator)
    const resolved = await resolveReview({
      saleId: String(params.id),
      reviewId: String(params.review_id),
      userId: person!.user.id,
      note: note ?? null,
    })
    if (resolved.ok) session.flash('notice', i18n.t('sales.review.resolved'))
    else session.flash('problem', i18n.t('sales.review.not_open'))
    return response.redirect(`/sales/${params.id}`)
  }
}
