import { reply } from '@tillhouse/sdk'
import { changeIntake, moveOrder, noteOnOrder, priceOrder } from '../change_order.ts'
import { dayOf } from '../days.ts'
import {
  READS,
  refuse,
  refuseFields,
  staffOf,
  withOrder,
  withSeenOrder,
  WRITES,
  type Desk,
} from '../desk.ts'
import { openOrders, searchOrders } from '../find_orders.ts'
import { readIntake } from '../intake.ts'
import { readLines } from '../lines.ts'
import { parseNumber } from '../numbers.ts'
import { openOrder } from '../open_order.ts'
import { cardOf, orderView } from '../order_view.ts'
import { stateName } from '../texts.ts'
import { tellReady } from '../tell_customer.ts'

const SEARCH = {
  type: 'object',
  properties: {
    text: { type: 'string', maxLength: 120 },
    page: { type: 'integer', minimum: 0, maximum: 10_000 },
  },
}

/** The board, the list and what is done to a work order in the back office. */
export function addOrderRoutes(desk: Desk): void {
  addReading(desk)
  addWriting(desk)
}

function addReading(desk: Desk): void {
  const { ctx, shop, wordsIn } = desk
  ctx.routes.get('/board', READS, async ({ storeId, locale }) => {
    const id = storeId ?? ''
    const settings = await shop.settings(id)
    const states = settings.workflow.open()
    const words = wordsIn(locale)
    const today = dayOf(shop.now())
    const keys = states.map(({ key }) => key)
    const [orders, store] = await Promise.all([openOrders(shop, id, keys), ctx.stores.get(id)])
    return {
      today,
      currency: store?.currency ?? null,
      technicians: settings.technicians,
      problems: settings.workflow.problems,
      states: states.map((state) => ({ key: state.key, name: stateName(words, state) })),
      orders: orders.map((order) => cardOf(order, settings, words, today)),
    }
  })
  ctx.routes.get('/orders', { ...READS, query: SEARCH }, async ({ storeId, locale, query }) => {
    const id = storeId ?? ''
    const settings = await shop.settings(id)
    const { text = '', page = 0 } = query as { text?: string; page?: number }
    const number = parseNumber(settings.numberPrefix, text)
    const found = await searchOrders(shop, id, { text: text.trim(), number, page })
    const today = dayOf(shop.now())
    const words = wordsIn(locale)
    return {
      ...found,
      orders: found.orders.map((order) => cardOf(order, settings, words, today)),
    }
  })
  ctx.routes.get(
    '/orders/:id',
    READS,
    withOrder(desk, (order, { locale }) => orderView(desk, order, wordsIn(locale)))
  )
}

function addWriting(desk: Desk): void {
  const { ctx, shop } = desk
  ctx.routes.post('/orders', WRITES, async (request) => {
    const intake = readIntake(request.body)
    if (!intake.ok) return refuseFields(intake.reason)
    const { id } = await openOrder(shop, intake.value, staffOf(request))
    return reply({ status: 201, body: { id } })
  })
  ctx.routes.put(
    '/orders/:id',
    WRITES,
    withSeenOrder(desk, async (order, request) => {
      const intake = readIntake(request.body)
      if (!intake.ok) return refuseFields(intake.reason)
      const changed = await changeIntake(shop, order, intake.value, staffOf(request))
      return changed.ok ? null : refuse(changed.reason)
    })
  )
  ctx.routes.put(
    '/orders/:id/state',
    WRITES,
    withSeenOrder(desk, async (order, request) => {
      const { to } = request.body as { to?: unknown }
      const moved = await moveOrder(shop, order, String(to), staffOf(request))
      if (!moved.ok) return refuse(moved.reason)
      return { isTold: await tellReady(desk, order.id) }
    })
  )
  ctx.routes.put(
    '/orders/:id/lines',
    WRITES,
    withSeenOrder(desk, async (order, request) => {
      const lines = readLines(request.body)
      if (!lines.ok) return refuseFields(lines.reason)
      const priced = await priceOrder(shop, order, lines.value, staffOf(request))
      return priced.ok ? null : refuse(priced.reason)
    })
  )
  ctx.routes.post(
    '/orders/:id/notes',
    WRITES,
    withSeenOrder(desk, async (order, request) => {
      const { text } = request.body as { text?: unknown }
      if (typeof text !== 'string' || text.trim() === '') return refuseFields({ text: 'required' })
      if (text.length > 2_000) return refuseFields({ text: 'too_long' })
      const noted = await noteOnOrder(shop, order, text.trim(), staffOf(request))
      return noted.ok ? null : refuse(noted.reason)
    })
  )
  ctx.routes.post(
    '/orders/:id/warranty-claims',
    WRITES,
    withOrder(desk, async (order, request) => {
      const { fault } = request.body as { fault?: unknown }
      const intake = readIntake({ ...order, fault, due_on: null, signature: null })
      if (!intake.ok) return refuseFields(intake.reason)
      const { id } = await openOrder(shop, intake.value, staffOf(request), order.id)
      return reply({ status: 201, body: { id } })
    })
  )
}
