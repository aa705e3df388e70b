import type { HttpContext } from '@adonisjs/core/http'
import { ObjectNotFound } from '#app/users/access_errors'
import { Store } from '#app/stores/store'
import { findTillSession } from '#app/tills/find_till_session'
import { listRegisters } from '#app/tills/list_registers'
import { listOpenTills, listTillSessions } from '#app/tills/list_till_sessions'
import { tillListValidator } from '#app/tills/till_validator'
import { toStoreMoney } from '#app/tills/till_transformer'

/** The tills of the store looked at: open ones, and every session that was. */
export default class TillsController {
  async index({ request, person, inertia }: HttpContext) {
    const filter = await request.validateUsing(tillListValidator, { data: request.qs() })
    const storeId = person!.storeId!
    const { date = null, register = null, page = 1 } = filter
    const found = await listTillSessions({
      storeId,
      businessDate: date,
      registerId: register,
      page,
    })
    return inertia.render('tills/index', {
      open: await listOpenTills(storeId),
      ...found,
      registers: await listRegisters(storeId),
      filter: { date, register },
      store: toStoreMoney(await Store.findOrFail(storeId)),
    })
  }

  async show({ params, inertia }: HttpContext) {
    const session = await findTillSession(String(params.id))
    if (!session) throw new ObjectNotFound()
    return inertia.render('tills/show', { session })
  }
}
