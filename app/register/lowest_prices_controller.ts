import type { HttpContext } from '@adonisjs/core/http'
import { loadLowestPrices } from '#app/register/lowest_prices'
import { lowestPricesValidator } from '#app/register/price_check_validator'
import { requireDevice } from '#app/stores/require_device'

/** The lowest prices of 30 days of what a register has on its sale. */
export default class LowestPricesController {
  async index(ctx: HttpContext) {
    const { storeId } = requireDevice(ctx)
    const { items } = await ctx.request.validateUsing(lowestPricesValidator, {
      data: ctx.request.qs(),
    })
    return loadLowestPrices(items, storeId)
  }
}
