import { transaction } from '#core/sql'
import { setPrice } from '#app/catalog/prices/set_price'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { givenDeposit, linkDeposit } from '#tests/support/catalog/given_deposit'
import { makeKit } from '#tests/support/catalog/given_kit'
import { givenMember } from '#tests/support/customers/given_group'
import type { GivenShop } from '#tests/support/given_shop'
import { nobodyIsShutOut } from '#tests/support/journeys/nobody_is_shut_out'
import { givenList } from '#tests/support/price_lists/given_list'
import { percent } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const PLANNED = '2100-01-01T06:00:00.000Z'

/** Everything that decides a price, something of each, and a sale that waits for a decision. */
async function givenPricePages(shop: GivenShop): Promise<string[]> {
  const { store, operators, items } = shop
  const [bread, bun, kit] = items as [
    GivenShop['items'][0],
    GivenShop['items'][0],
    GivenShop['items'][0],
  ]
  const { groupId, customerId } = await givenMember(shop, 'Bread club')
  const { listId, price } = await givenList(shop, { groupIds: [groupId] })
  await price(bread.id, 1, 900)
  await price(bread.id, 12, 800, PLANNED)
  await linkDeposit(shop, bread, await givenDeposit(shop))
  await makeKit(shop, kit, [[bread, 2_000]])
  const saleId = await givenDisputedSale(shop)
  const scope = await loadPriceScope(store.id)
  const planned = { storeId: null, unitPriceMinorE4: 25_000_000, validFrom: PLANNED }
  const author = { storeId: store.id, operatorId: operators.owner.id }
  await transaction((sql) => setPrice(sql, bun.id, planned, scope, author))
  return [
    '/price_lists',
    '/price_lists/create',
    `/price_lists/${listId}/edit`,
    '/coming_prices',
    '/price_labels',
    '/option_groups',
    '/customer_groups',
    `/customers/${customerId}`,
    `/items/${bread.id}`,
    `/items/${bun.id}`,
    `/items/${kit.id}`,
    '/settings/tax',
    ...['edit', 'codes', 'return_policy/edit', 'minimum_margin/edit', 'service_charge/edit'].map(
      (page) => `/settings/stores/${store.id}/${page}`
    ),
    '/sale_reviews',
    `/sales/${saleId}`,
    '/',
  ]
}

/** One at a price of the register's own making, and with a discount that nobody cleared. */
async function givenDisputedSale(shop: GivenShop): Promise<string> {
  const [first, second] = shop.items
  const till = await givenOpenTill(shop)
  const cheap = { ...first!, unitPriceMinorE4: 1_000_000 }
  const lines = [{ item: cheap }, { item: second!, discount: percent(500_000) }]
  const sale = await till.sale({ lines })
  await sendDocument(shop, sale)
  return sale.document.id
}

nobodyIsShutOut('what decides a price', 'dark', givenPricePages)
