import type { HttpContext } from '@adonisjs/core/http'
import { depositFromSafe } from '#app/tills/deposit_from_safe'
import { storeMoneyWords } from '#app/tills/store_money_words'
import { bankDepositValidator } from '#app/tills/till_validator'

/** Money that leaves the safe for the bank. */
export default class BankDepositsController {
  async store(ctx: HttpContext) {
    const { amountMinor, reason } = await ctx.request.validateUsing(bankDepositValidator)
    const storeId = ctx.person!.storeId!
    const operatorId = ctx.person!.user.id
    const outcome = await depositFromSafe({ storeId, operatorId, amountMinor, reason })
    const money = await storeMoneyWords(storeId, ctx.i18n.locale)
    if (outcome.ok) {
      ctx.session.flash(
        'notice',
        ctx.i18n.t('tills.safe.deposit.done', { amount: money(amountMinor) })
      )
    } else {
      const amount = money(outcome.balanceMinor)
      ctx.session.flash('problem', ctx.i18n.t('tills.safe.deposit.too_much', { amount }))
    }
    return ctx.response.redirect('/tills/safe')
  }
}
