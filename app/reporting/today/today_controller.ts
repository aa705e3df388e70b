import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { loadFirstSteps } from '#app/reporting/first_steps/load_first_steps'
import { periodOf } from '#app/reporting/today/period'
import { readAttention, readLowStock, readOpenTills } from '#app/reporting/today/read_attention'
import { readBestItems, readTenders } from '#app/reporting/today/read_rankings'
import { readDepartments } from '#app/reporting/today/read_departments'
import { readTaxes } from '#app/reporting/today/read_taxes'
import { readTrade } from '#app/reporting/today/read_trade'
import { toDepartmentMargins, toKeyFigures } from '#app/reporting/today/today_transformer'
import { todayValidator } from '#app/reporting/today/today_validator'
import { findTradingStore } from '#app/reporting/today/trading_store'
import { personMay } from '#app/users/initialize_auth_middleware'

/** The home of the back office: figures of the current store, and what waits for somebody. */
export default class TodayController {
  async index({ request, inertia, person }: HttpContext) {
    const { period: name = 'today' } = await request.validateUsing(todayValidator, {
      data: request.qs(),
    })
    const store = await findTradingStore(person!.storeId!)
    const period = periodOf(name, store.businessDate)
    const steps = await loadFirstSteps(person!, store.id, request.secure())
    if (!(await hasSales(store.id))) {
      return inertia.render('reporting/first_steps', { store, steps })
    }
    const maySeeCosts = personMay(person, 'costs.view')
    const [trade, tenders, bestItems, departments, taxes, lowStock, openTills, attention] =
      await Promise.all([
        readTrade(store, period),
        readTenders(store.id, period),
        readBestItems(store.id, period),
        maySeeCosts ? readDepartments(store.id, period) : [],
        readTaxes(store.id, period),
        readLowStock(store.id),
        readOpenTills(store.id),
        readAttention(store.id),
      ])
    return inertia.render('reporting/today', {
      store,
      period,
      figures: toKeyFigures(trade, maySeeCosts),
      giftCardsMinor: trade.current.giftCardsMinor,
      points: trade.points,
      tenders,
      bestItems,
      departments: toDepartmentMargins(departments),
      taxes,
      lowStock,
      openTills,
      attention,
      steps,
    })
  }
}

async function hasSales(storeId: string): Promise<boolean> {
  return (await read('select id from sales where store_id = ? limit 1', [storeId])).length > 0
}
