import type { HttpContext } from '@adonisjs/core/http'
import { countSafe } from '#app/tills/count_safe'
import { storeMoneyWords } from '#app/tills/store_money_words'
import { safeCountValidator } from '#app/tills/till_validator'

/** Counts of the safe; the difference to the balance is recorded. */
export default class SafeCountsController {
  async store(ctx: HttpContext) {
    const { countedMinor, reason } = await ctx.request.validateUsing(safeCountValidator)
    const storeId = ctx.person!.storeId!
    const operatorId = ctx.person!.user.id
    const differenceMinor = await countSafe({ storeId, operatorId, countedMinor, reason })
    const money = await storeMoneyWords(storeId, ctx.i18n.locale)
    const words = { amount: money(countedMinor), difference: money(differenceMinor) }
    const notice =
      differenceMinor === 0
        ? ctx.i18n.t('tills.safe.count.exact')
        : ctx.i18n.t('tills.safe.count.done', words)
    ctx.session.flash('notice', notice)
    return ctx.response.redirect('/tills/safe')
  }
}
