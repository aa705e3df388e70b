import { planOrder } from '../change_order.ts'
import { addDays, dayOf, isDay } from '../days.ts'
import { READS, refuse, refuseFields, staffOf, withSeenOrder, WRITES, type Desk } from '../desk.ts'
import { dueOrders } from '../find_orders.ts'
import { asRecord } from '../intake.ts'
import { cardOf } from '../order_view.ts'

const WEEK = {
  type: 'object',
  properties: { from: { type: 'string', maxLength: 10 } },
}
const MAX_NAME = 80

/** What is promised for which day and who does it, a week at a time. */
export function addCalendarRoutes(desk: Desk): void {
  const { ctx, shop, wordsIn } = desk
  ctx.routes.get('/calendar', { ...READS, query: WEEK }, async ({ storeId, locale, query }) => {
    const id = storeId ?? ''
    const settings = await shop.settings(id)
    const today = dayOf(shop.now())
    const { from: asked = '' } = query as { from?: string }
    const from = mondayOf(isDay(asked) ? asked : today)
    const to = addDays(from, 6)
    const states = settings.workflow.open().map(({ key }) => key)
    const { week, late } = await dueOrders(shop, id, states, { from, to, today })
    const words = wordsIn(locale)
    return {
      ...{ today, from },
      technicians: settings.technicians,
      orders: week.map((order) => cardOf(order, settings, words, today)),
      late: late.map((order) => cardOf(order, settings, words, today)),
    }
  })
  ctx.routes.put(
    '/orders/:id/plan',
    WRITES,
    withSeenOrder(desk, async (order, request) => {
      const { due_on: dueOn, technician } = asRecord(request.body)
      if (typeof dueOn !== 'string' || !isDay(dueOn)) return refuseFields({ due_on: 'malformed' })
      const name = typeof technician === 'string' ? technician.trim() : ''
      if (name.length > MAX_NAME) return refuseFields({ technician: 'too_long' })
      const plan = { due_on: dueOn, technician: name === '' ? null : name }
      const planned = await planOrder(shop, order, plan, staffOf(request))
      return planned.ok ? null : refuse(planned.reason)
    })
  )
}

/** The Monday of the week that a day is in. */
function mondayOf(day: string): string {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay()
  return addDays(day, -((weekday + 6) % 7))
}
