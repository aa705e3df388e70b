import type { HttpContext } from '@adonisjs/core/http'
import { copyPromotion } from '#app/promotions/copy_promotion'
import { flashSaveFailure } from '#app/promotions/promotion_errors_transformer'
import { PromotionRow } from '#app/promotions/promotion_row'
import { authorOf } from '#app/users/author'

/** A draft that does what another promotion does. */
export default class PromotionCopiesController {
  async store(ctx: HttpContext) {
    const { i18n, params, person, response, session } = ctx
    const { name } = await PromotionRow.findOrFail(params.id)
    const copyName = i18n.t('promotions.copy_of', { name }).slice(0, 120)
    const answer = await copyPromotion(String(params.id), copyName, authorOf(person))
    if (!answer.ok) {
      flashSaveFailure(ctx, answer)
      return response.redirect().back()
    }
    session.flash('notice', i18n.t('promotions.notices.copied'))
    return response.redirect(`/promotions/${answer.value.id}/edit`)
  }
}
