import { pricedLine } from '../change_order.ts'
import { dayOf } from '../days.ts'
import { refuse, refuseFields, withOrder, type Desk } from '../desk.ts'
import { linesOf, openOrders } from '../find_orders.ts'
import { cardOf } from '../order_view.ts'
import { noteSale } from '../sell_order.ts'
import { lineTotalMinor } from '../totals.ts'

const AT_REGISTER = { access: 'register', task: 'register.sell' } as const

/** What registers see of repairs: those that are ready, to be put into a sale. */
export function addRegisterRoutes(desk: Desk): void {
  const { ctx, shop, wordsIn } = desk
  ctx.routes.get('/ready', AT_REGISTER, async ({ storeId, locale }) => {
    const settings = await shop.settings(storeId ?? '')
    const ready = settings.workflow.open().filter(({ phase }) => phase === 'ready')
    const keys = ready.map(({ key }) => key)
    const orders = await openOrders(shop, storeId ?? '', keys)
    const today = dayOf(shop.now())
    const words = wordsIn(locale)
    return Promise.all(
      orders.map(async (order) => ({
        ...cardOf(order, settings, words, today),
        lines: (await linesOf(shop, order.id)).map((line) => ({
          ...line,
          total_minor: lineTotalMinor(pricedLine(line)),
        })),
      }))
    )
  })
  ctx.routes.post(
    '/orders/:id/sales',
    { ...AT_REGISTER, body: { type: 'object' } },
    withOrder(desk, async (order, { body }) => {
      const { saleId } = body as { saleId?: unknown }
      if (typeof saleId !== 'string' || !/^[0-9a-f-]{36}$/.test(saleId))
        return refuseFields({ saleId: 'malformed' })
      const noted = await noteSale(shop, order, saleId)
      return noted.ok ? null : refuse(noted.reason)
    })
  )
}
