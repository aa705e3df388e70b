import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { setPrice } from '#app/catalog/prices/set_price'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import type { PriceCheck } from '#app/register/price_check'
import { Register } from '#app/stores/register'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMember } from '#tests/support/customers/given_group'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenList } from '#tests/support/price_lists/given_list'

const address = (path: string) => `http://${process.env.HOST}:${process.env.PORT}${path}`
const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(address(path), { headers: { accept: 'application/json', ...headers } })

async function priceOn(shop: GivenShop, day: string, unitPriceMinor: number) {
  clock.now = () => new Date(`${day}T09:00:00.000Z`)
  const scope = await loadPriceScope(shop.store.id)
  const price = { unitPriceMinorE4: unitPriceMinor * 10_000, storeId: null }
  const act = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  await transaction((sql) => setPrice(sql, shop.items[0]!.id, price, scope, act))
}

test.group('Price checks', (group) => {
  group.each.setup(cleanDatabase)

  test('tell an enrolled device what an item costs and its lowest price of 30 days', async ({
    assert,
  }) => {
    clock.now = () => new Date('2026-09-01T09:00:00.000Z')
    const shop = await givenShop({ items: 1 })
    await priceOn(shop, '2026-11-01', 900)
    await priceOn(shop, '2026-11-10', 1_200)
    await priceOn(shop, '2026-11-20', 1_000)
    const answer = await ask(`/api/price_checks?item=${shop.items[0]!.id}`, shop.device.headers())
    const check = (await answer.json()) as PriceCheck
    assert.equal(check.item.unitPriceMinorE4, 1_000_0000)
    assert.deepEqual(check.reduction, {
      beforeUnitPriceMinorE4: 1_200_0000,
      lowestUnitPriceMinorE4: 900_0000,
    })
    assert.equal(check.lowestUnitPriceMinorE4, 900_0000)
  })

  test('answer nobody else, and say which codes are unknown', async ({ assert }) => {
    const shop = await givenShop({ items: 1 })
    const path = `/api/price_checks?item=${shop.items[0]!.id}`
    assert.equal((await ask(path)).status, 401)
    const unknown = await ask('/api/price_checks?code=4006381333931', shop.device.headers())
    assert.equal(unknown.status, 404)
  })

  test('a register set to check prices sells nothing and is given nothing of people', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 1 })
    const { groupId, customerId } = await givenMember(shop, 'Staff')
    await givenList(shop, { name: 'For staff', groupIds: [groupId] })
    await givenList(shop, { name: 'Agreed', customerId })
    await givenList(shop, { name: 'By quantity' })
    const register = await Register.findOrFail(shop.register.id)
    await register.merge({ settings: { ...register.settings, mode: 'price_check' } }).save()
    const page = await fetch(address('/register'), { headers: shop.device.headers() })
    const html = await page.text()
    assert.include(html, 'data-testid="price-checker"')
    assert.include(html, 'By quantity')
    for (const secret of ['For staff', 'Agreed', customerId, shop.operators.cashier.name])
      assert.notInclude(html, secret)
  })
})
