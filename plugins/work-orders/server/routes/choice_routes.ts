import type { ItemView } from '@tillhouse/sdk'
import { READS, type Desk } from '../desk.ts'
import { dayOf } from '../days.ts'
import { ordersOf } from '../find_orders.ts'
import { cardOf } from '../order_view.ts'

const SEARCH = {
  type: 'object',
  required: ['text'],
  properties: { text: { type: 'string', minLength: 1, maxLength: 120 } },
}
const MOST = 8
/** Prices of the catalog are counted in ten-thousandths of a minor unit. */
const MINOR_E4 = 10_000

/** Customers and parts of the shop's own, to choose from. */
export function addChoiceRoutes(desk: Desk): void {
  const { ctx, shop, wordsIn } = desk
  ctx.routes.get('/customers', { ...READS, query: SEARCH }, async ({ query }) => {
    const { text } = query as { text: string }
    const { rows } = await ctx.customers.list({ text: text.trim(), limit: MOST })
    return rows.flatMap(({ id, number, identity, isArchived }) =>
      identity && !isArchived
        ? [{ id, number, name: identity.name, email: identity.email, phone: identity.phone }]
        : []
    )
  })
  ctx.routes.get('/items', { ...READS, query: SEARCH }, async ({ query, storeId }) => {
    const { text } = query as { text: string }
    const [coded, named] = await Promise.all([
      ctx.catalog.itemByCode(text.trim()),
      ctx.catalog.items({ text: text.trim(), limit: MOST }),
    ])
    const items = [...(coded ? [coded] : []), ...named.rows.filter(({ id }) => id !== coded?.id)]
    return pricedItems(desk, storeId ?? '', items.filter(isSold).slice(0, MOST))
  })
  ctx.routes.get('/customers/:customer/orders', READS, async ({ params, storeId, locale }) => {
    const orders = await ordersOf(shop, params.customer ?? '')
    const settings = await shop.settings(storeId ?? '')
    const words = wordsIn(locale)
    const here = orders.filter((order) => order.store_id === storeId)
    return here.map((order) => cardOf(order, settings, words, dayOf(shop.now())))
  })
}

function isSold({ isSellable, isArchived }: ItemView): boolean {
  return isSellable && !isArchived
}

async function pricedItems({ ctx }: Desk, storeId: string, items: ItemView[]) {
  const ids = items.map(({ id }) => id)
  const prices = ids.length > 0 ? await ctx.catalog.prices(storeId, ids) : []
  return items.map(({ id, name, variant, codes }) => {
    const price = prices.find(({ itemId }) => itemId === id)
    return {
      id,
      name: [name, ...Object.values(variant ?? {})].join(' · '),
      code: codes[0]?.value ?? null,
      price_minor: price ? Math.round(price.unitPriceMinorE4 / MINOR_E4) : null,
    }
  })
}
