import type { HttpContext } from '@adonisjs/core/http'
import { countAttempt, forgetAttempts } from '#core/count_attempts'
import { read } from '#core/sql'
import { cardLookupValidator } from '#app/balances/balance_validator'
import { keptCode } from '#app/balances/card_code'
import { findByCode } from '#app/balances/issue_gift_card'
import { lookUpLimits } from '#app/balances/look_up_limits'
import { requireDevice } from '#app/stores/require_device'

/** A card printed beforehand that is to be sold: whether it is free, and its code sealed for the sale. */
export default class GiftCardCodesController {
  async store(ctx: HttpContext) {
    const limits = lookUpLimits(requireDevice(ctx).registerId)
    const { code } = await ctx.request.validateUsing(cardLookupValidator)
    if (!(await countAttempt(limits))) return { giftCard: null, refusal: 'too_many' }
    if (await findByCode({ all: read }, code)) return { giftCard: null, refusal: 'code_taken' }
    await forgetAttempts(limits)
    const { lastFour, sealed } = keptCode(code)
    return { giftCard: { lastFour, sealedCode: sealed }, refusal: null }
  }
}
