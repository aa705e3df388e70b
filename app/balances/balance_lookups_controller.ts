import type { HttpContext } from '@adonisjs/core/http'
import { countAttempt, forgetAttempts } from '#core/count_attempts'
import { transaction } from '#core/sql'
import { balanceLookupValidator } from '#app/balances/balance_validator'
import { lookUpLimits } from '#app/balances/look_up_limits'
import { lookUpBalance } from '#app/balances/look_up_balance'
import { registerDay } from '#app/balances/register_day'
import { requireDevice } from '#app/stores/require_device'

/** A register asks what is on a card or a credit. By POST: no code ends up in a log of addresses. */
export default class BalanceLookupsController {
  async store(ctx: HttpContext) {
    const { storeId, registerId } = requireDevice(ctx)
    const { code, customerId, isPaidBack } = await ctx.request.validateUsing(balanceLookupValidator)
    const limits = lookUpLimits(registerId)
    if (code && !(await countAttempt(limits))) return { balance: null, refusal: 'too_many' }
    const of = code ? { code } : { customerId: customerId ?? '' }
    const day = await registerDay(storeId)
    const found = await transaction((sql) => lookUpBalance(sql, { of, ...day, isPaidBack }))
    if (!found.ok) return { balance: null, refusal: found.reason }
    if (code) await forgetAttempts(limits)
    return { balance: found.value, refusal: null }
  }
}
