import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { cardLookupValidator } from '#app/balances/balance_validator'
import { findByCode } from '#app/balances/issue_gift_card'

/** Finds a card by its code. The code is posted: an address would end up in logs and histories. */
export default class GiftCardLookupsController {
  async store({ request, response, session, i18n }: HttpContext) {
    const { code } = await request.validateUsing(cardLookupValidator)
    const accountId = await findByCode({ all: read }, code)
    if (accountId) return response.redirect(`/balances/${accountId}`)
    session.flash('problem', i18n.t('balances.lookup.nothing'))
    return response.redirect('/balances')
  }
}
