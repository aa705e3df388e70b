import type { DateTime } from 'luxon'
import { transaction } from '#core/sql'
import { loadPriceScope, type PriceScope } from '#app/catalog/prices/price_scope'
import { setPrice } from '#app/catalog/prices/set_price'
import { savePriceList } from '#app/price_lists/save_price_list'
import { setListPrices } from '#app/price_lists/set_list_prices'
import type { DemoItem } from '#app/setup/demo/demo_goods'
import type { DemoShop } from '#app/setup/demo/demo_shop'
import type { Author } from '#app/users/author'

/** What the demo's bread will cost from the first of next month. */
const DEARER_BREAD = { name: 'Grovbrød', unitPriceMinorE4: 45_00 * 10_000 }

/** What a bun costs to those who buy for a whole office: from so many pieces on, in øre. */
const BUNS = {
  name: 'Kanelbolle',
  list: 'Kvantumspriser',
  steps: [[6, 29_00] as const, [12, 26_00] as const],
}

/** A price that is to come and one by quantity, so that their pages have something to show. */
export async function createDemoPrices(
  { store, operators }: DemoShop,
  items: DemoItem[],
  now: DateTime
): Promise<void> {
  const scope = await loadPriceScope(store.id)
  const author = { storeId: store.id, operatorId: operators.owner.id }
  const validFrom = now.plus({ months: 1 }).startOf('month').set({ hour: 6 }).toUTC().toISO()!
  const price = { storeId: null, unitPriceMinorE4: DEARER_BREAD.unitPriceMinorE4, validFrom }
  const bread = idOf(items, DEARER_BREAD.name)
  await transaction((sql) => setPrice(sql, bread, price, scope, author))
  await priceByQuantity(idOf(items, BUNS.name), scope, author)
}

async function priceByQuantity(itemId: string, scope: PriceScope, author: Author): Promise<void> {
  const terms = {
    name: BUNS.list,
    storeId: null,
    ratePpm: null,
    startsOn: null,
    endsOn: null,
    groupIds: null,
    customerId: null,
    channels: null,
    isArchived: false,
  }
  await transaction(async (sql) => {
    const saved = await savePriceList(sql, null, terms, scope, author)
    if (!saved.ok) throw new Error(`The list ${BUNS.list} was not made: ${saved.reason}`)
    const changes = BUNS.steps.map(([pieces, unitPriceMinor]) => ({
      itemId,
      fromThousandths: pieces * 1_000,
      unitPriceMinorE4: unitPriceMinor * 10_000,
    }))
    await setListPrices(sql, { listId: saved.value.id, validFrom: null, changes }, author)
  })
}

function idOf(items: DemoItem[], name: string): string {
  const item = items.find((one) => one.name === name)
  if (!item) throw new Error(`The demo sells no ${name}`)
  return item.id
}
