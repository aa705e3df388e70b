import type { HttpContext } from '@adonisjs/core/http'
import { balanceListValidator } from '#app/balances/balance_validator'
import { findBalance, listBalanceMovements } from '#app/balances/find_balance'
import { listBalances } from '#app/balances/list_balances'
import { sumLiabilities } from '#app/balances/sum_liabilities'
import { Store } from '#app/stores/store'
import { todayAt } from '#app/stores/today_at'
import { ObjectNotFound } from '#app/users/access_errors'

/** Gift cards and customers' credit: what the shop owes, and how it came to that. */
export default class BalancesController {
  async index({ request, inertia, person }: HttpContext) {
    const query = await request.validateUsing(balanceListValidator, { data: request.qs() })
    const { kind = 'gift_card', q: text = '', empty: isEmpty = false, page = 1 } = query
    const balances = await listBalances({ kind, text, isEmpty, page })
    return inertia.render('balances/index', {
      kind,
      query: text,
      isEmpty,
      rows: balances.rows,
      page: balances.page,
      liabilities: await sumLiabilities(),
      today: todayAt(await Store.findOrFail(person!.storeId!)),
    })
  }

  async show({ params, inertia, person }: HttpContext) {
    const balance = await findBalance(String(params.id))
    if (!balance) throw new ObjectNotFound()
    const store = await Store.findOrFail(person!.storeId!)
    return inertia.render('balances/show', {
      balance,
      movements: await listBalanceMovements(balance.id),
      timeZone: store.timeZone,
      today: todayAt(store),
    })
  }
}
