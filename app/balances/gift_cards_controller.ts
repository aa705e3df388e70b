import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { giftCardChangeValidator } from '#app/balances/balance_validator'
import { blockGiftCard, completeCardCode } from '#app/balances/change_gift_card'
import { authorOf } from '#app/users/author'

/** Blocks a card, lets it pay again, or completes its code. */
export default class GiftCardsController {
  async update({ request, params, person, response, session, i18n }: HttpContext) {
    const { isBlocked, code } = await request.validateUsing(giftCardChangeValidator)
    const accountId = String(params.id)
    const author = authorOf(person)
    if (isBlocked !== undefined) {
      await transaction((sql) => blockGiftCard(sql, accountId, isBlocked, author))
      session.flash('notice', i18n.t(isBlocked ? 'balances.blocked' : 'balances.unblocked'))
    }
    if (code !== undefined) {
      const answer = await transaction((sql) => completeCardCode(sql, accountId, code, author))
      if (answer.ok) session.flash('notice', i18n.t('balances.code.done'))
      else session.flash('problem', i18n.t(`balances.code.refused.${answer.reason}`))
    }
    return response.redirect(`/balances/${accountId}`)
  }
}
