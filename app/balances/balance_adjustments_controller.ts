import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { currencyDigits } from '#pricing/currency_digits'
import { adjustBalance } from '#app/balances/adjust_balance'
import { balanceAdjustmentValidator } from '#app/balances/balance_validator'
import { findBalance } from '#app/balances/find_balance'
import { readKeyedAmount } from '#app/balances/read_keyed_amount'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** Corrections of a balance by hand, with their reason. */
export default class BalanceAdjustmentsController {
  async store({ request, params, person, response, session, i18n }: HttpContext) {
    const { direction, amount, reason } = await request.validateUsing(balanceAdjustmentValidator)
    const balance = await findBalance(String(params.id))
    if (!balance) throw new ObjectNotFound()
    const isExpiry = direction === 'expired'
    const keyed = isExpiry
      ? balance.balanceMinor
      : readKeyedAmount(amount ?? '', currencyDigits(balance.currency), i18n.locale)
    if (keyed === null) {
      session.flash('problem', i18n.t('balances.adjust.refused.no_amount'))
      return response.redirect(`/balances/${balance.id}`)
    }
    const amountMinor = direction === 'adds' ? keyed : -keyed
    const adjusted = await transaction((sql) =>
      adjustBalance(
        sql,
        { accountId: balance.id, kind: isExpiry ? 'expired' : 'adjusted', amountMinor, reason },
        authorOf(person)
      )
    )
    if (adjusted.ok) session.flash('notice', i18n.t('balances.adjust.done'))
    else session.flash('problem', i18n.t(`balances.adjust.refused.${adjusted.reason}`))
    return response.redirect(`/balances/${balance.id}`)
  }
}
