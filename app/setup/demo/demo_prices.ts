import type { DateTime } from 'luxon'
import { transaction } from '#core/sql'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { setPrice } from '#app/catalog/prices/set_price'
import type { DemoItem } from '#app/setup/demo/demo_goods'
import type { DemoShop } from '#app/setup/demo/demo_shop'

/** What the demo's bread will cost from the first of next month. */
const DEARER_BREAD = { name: 'Grovbrød', unitPriceMinorE4: 45_00 * 10_000 }

/** A price that is to come, so that the page of coming prices has something to show. */
export async function planDemoPrices(
  { store, operators }: DemoShop,
  items: DemoItem[],
  now: DateTime
): Promise<void> {
  const bread = items.find(({ name }) => name === DEARER_BREAD.name)
  if (!bread) throw new Error(`The demo sells no ${DEARER_BREAD.name}`)
  const validFrom = now.plus({ months: 1 }).startOf('month').set({ hour: 6 }).toUTC().toISO()!
  const scope = await loadPriceScope(store.id)
  const price = { storeId: null, unitPriceMinorE4: DEARER_BREAD.unitPriceMinorE4, validFrom }
  const act = { storeId: store.id, operatorId: operators.owner.id }
  await transaction((sql) => setPrice(sql, bread.id, price, scope, act))
}
