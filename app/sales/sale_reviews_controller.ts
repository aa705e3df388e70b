import type { HttpContext } from '@adonisjs/core/http'
import { resolveReview } from '#app/sales/history/resolve_review'

/** What a person should look at on a sale: marked as seen, never removed. */
export default class SaleReviewsController {
  async update({ params, person, session, response, i18n }: HttpContext) {
    const resolved = await resolveReview({
      saleId: String(params.id),
      reviewId: String(params.review_id),
      userId: person!.user.id,
    })
    if (resolved.ok) session.flash('notice', i18n.t('sales.review.resolved'))
    else session.flash('problem', i18n.t('sales.review.not_open'))
    return response.redirect(`/sales/${params.id}`)
  }
}
