import type { HttpContext } from '@adonisjs/core/http'
import { Store } from '#app/stores/store'
import { findDayReport } from '#app/tills/find_day_report'
import { toStoreMoney } from '#app/tills/till_transformer'
import { businessDateValidator } from '#app/tills/till_validator'

/** The day's report of a store: the sum of its Zs. */
export default class DayReportsController {
  async show({ request, params, person, inertia }: HttpContext) {
    const { date } = await request.validateUsing(businessDateValidator, { data: params })
    const storeId = person!.storeId!
    return inertia.render('tills/day', {
      ...(await findDayReport(storeId, date)),
      store: toStoreMoney(await Store.findOrFail(storeId)),
    })
  }
}
