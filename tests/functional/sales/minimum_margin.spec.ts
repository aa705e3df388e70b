import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { loadRegisterItems } from '#app/catalog/feed/load_register_items'
import { updateItem } from '#app/catalog/items/update_item'
import { catalogVersion } from '#app/catalog/feed/stream_catalog'
import { saveMinimumMargin } from '#app/catalog/minimum_margin/save_minimum_margin'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { currentPipeline } from '#app/sales/pipeline'
import { Store } from '#app/stores/store'
import { authoriseOverride } from '#app/users/authorise_override'
import { makeKit } from '#tests/support/catalog/given_kit'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { linePercent } from '#tests/support/pricing/promotions'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody, percent } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { givenPromotion } from '#tests/support/sales/given_promotion'
import { sendDocument } from '#tests/support/sales/send_document'

/** A fifth of the price without tax; an item that costs 6.00 goes for 7.50 or more. */
const FIFTH_PPM = 200_000
const COST_E4 = 6_000_000
const MINIMUM_E4 = 7_500_000

async function givenMinimum(marginPpm: number | null = FIFTH_PPM) {
  const shop = await givenShop({ items: 2 })
  const [item] = shop.items
  await changeCost(shop, COST_E4)
  await saveMinimumMargin(shop.store.id, marginPpm, shop.operators.owner.id)
  return { shop, item: item!, token: await givenSignOn(shop, 'cashier') }
}

async function changeCost(shop: GivenShop, costE4: number) {
  await transaction((sql) =>
    sql.run('update items set unit_cost_minor_e4 = ? where id = ?', [costE4, shop.items[0]!.id])
  )
}

async function inFeed({ store, items }: GivenShop) {
  return loadRegisterItems(read, await loadPriceScope(store.id), {
    where: 'i.id in (?, ?)',
    values: items.map(({ id }) => id).slice(0, 2),
  })
}

async function tasksNeeded(shop: GivenShop, token: string, body: object): Promise<unknown> {
  return (await callRegister(shop, token, 'POST', '/api/clearances', body)).body.needsOverride
}

test.group('Minimum margin of a store', (group) => {
  group.each.setup(cleanDatabase)

  test('registers hear the least price of goods of known cost, and neither cost nor margin', async ({
    assert,
  }) => {
    const { shop, item } = await givenMinimum()
    const [, unknown] = shop.items
    await transaction((sql) =>
      sql.run('update items set unit_cost_minor_e4 = null where id = ?', [unknown!.id])
    )
    const items = await inFeed(shop)
    const minimumOf = (id: string) => items.find((one) => one.id === id)!.minimumNetUnitPriceMinorE4
    assert.equal(minimumOf(item.id), MINIMUM_E4)
    assert.isUndefined(minimumOf(unknown!.id))
    const { content } = await transaction((sql) => currentPipeline(sql, shop.store.id))
    const told = JSON.stringify([items, content])
    assert.notMatch(told, new RegExp(`\\b${COST_E4}\\b`))
    assert.notMatch(told, new RegExp(`\\b${FIFTH_PPM}\\b`))
  })

  test('without one nothing is sent, and a change sends every item anew', async ({ assert }) => {
    const { shop } = await givenMinimum(null)
    assert.isTrue((await inFeed(shop)).every((one) => !('minimumNetUnitPriceMinorE4' in one)))
    const before = await catalogVersion()
    await saveMinimumMargin(shop.store.id, FIFTH_PPM, shop.operators.owner.id)
    assert.isAbove(await catalogVersion(), before)
    const [{ old }] = (await read('select count(*) as old from items where changed_version <= ?', [
      before,
    ])) as [{ old: number }]
    assert.equal(Number(old), 0)
  })

  test('of a kit it is that of its parts, and changes with their costs', async ({ assert }) => {
    const { shop, item, token } = await givenMinimum()
    const [, kit] = shop.items
    await makeKit(shop, kit!, [[item, 2_000]])
    const minimumOfKit = async () =>
      (await inFeed(shop)).find(({ id }) => id === kit!.id)!.minimumNetUnitPriceMinorE4
    assert.equal(await minimumOfKit(), 2 * MINIMUM_E4)
    const below = clearanceBody([{ item: kit!, netMinor: 1_499, discount: percent(50_000) }])
    assert.deepEqual(await tasksNeeded(shop, token, below), ['sale.below_minimum_margin'])

    const before = await catalogVersion()
    const act = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    await transaction((sql) => updateItem(sql, item.id, { unitCostMinorE4: null }, act))
    assert.isUndefined(await minimumOfKit())
    const changed = await read('select id from items where id = ? and changed_version > ?', [
      kit!.id,
      before,
    ])
    assert.lengthOf(changed, 1)
  })

  test('a promotion stops at it, and register and server agree', async ({ assert }) => {
    const { shop, item } = await givenMinimum()
    await givenPromotion(shop, { effect: linePercent(90) })
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item, minimumNetUnitPriceMinorE4: MINIMUM_E4 }] })
    assert.equal(sale.document.body.lines[0]!.priced.netMinor, 750)
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
  })

  test('a cost that fell since leaves the sale as it was; one that rose below it is reviewed', async ({
    assert,
  }) => {
    const { shop, item } = await givenMinimum()
    await givenPromotion(shop, { effect: linePercent(90) })
    const till = await givenOpenTill(shop)
    const line = { item, minimumNetUnitPriceMinorE4: MINIMUM_E4 }
    await changeCost(shop, COST_E4 - 1_000_000)
    const fell = await till.sale({ lines: [line] })
    assert.deepEqual((await sendDocument(shop, fell)).body.reviews, [])
    await changeCost(shop, COST_E4 + 200_000)
    const rose = await till.sale({ lines: [line] })
    assert.deepEqual((await sendDocument(shop, rose)).body.reviews, ['price_differs'])
  })

  test('a register that leaves it out does not get below it unseen', async ({ assert }) => {
    const { shop, item } = await givenMinimum()
    await givenPromotion(shop, { effect: linePercent(90) })
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item }] })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, ['price_differs'])
  })

  test('a discount below it needs a manager, one above it does not', async ({ assert }) => {
    const { shop, item, token } = await givenMinimum()
    const { cashier, manager } = shop.operators
    const ask = (netMinor: number) => clearanceBody([{ item, discount: percent(50_000), netMinor }])
    assert.deepEqual(await tasksNeeded(shop, token, ask(750)), [])
    const below = ask(749)
    assert.deepEqual(await tasksNeeded(shop, token, below), ['sale.below_minimum_margin'])
    const allowed = await authoriseOverride({
      task: 'sale.below_minimum_margin',
      userId: manager.id,
      pin: manager.pin,
      context: { saleId: below.saleId },
      operatorId: cashier.id,
      storeId: shop.store.id,
      registerId: shop.register.id,
    })
    assert.isTrue(allowed.ok)
    assert.deepEqual(await tasksNeeded(shop, token, below), [])
  })

  test('a discount on the sale counts on each line; a list price below it is the shop’s own', async ({
    assert,
  }) => {
    const { shop, item, token } = await givenMinimum()
    const line = { item, netMinor: 700 }
    const lowered = clearanceBody([line], { saleDiscount: percent(50_000) })
    assert.deepEqual(await tasksNeeded(shop, token, lowered), ['sale.below_minimum_margin'])
    assert.deepEqual(await tasksNeeded(shop, token, clearanceBody([line])), [])
  })

  test('what nobody was asked about is listed for review', async ({ assert }) => {
    const { shop, item } = await givenMinimum()
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [{ item, discount: percent(500_000) }] })
    const { id } = sale.document
    assert.include((await sendDocument(shop, sale)).body.reviews as string[], 'not_cleared')
    const [row] = await read<{ detail: string }>(
      "select detail from sale_reviews where sale_id = ? and reason = 'not_cleared'",
      [id]
    )
    assert.sameMembers((JSON.parse(row!.detail) as { acts: string[] }).acts, [
      'line.discount',
      'sale.below_minimum_margin',
    ])
  })

  test('is kept and taken away on its page, and is not more than the most', async ({
    client,
    assert,
  }) => {
    const { shop } = await givenMinimum(null)
    const owner = await accountOf(shop.operators.owner)
    const path = `/settings/stores/${shop.store.id}/minimum_margin`
    const put = (minimumMarginPpm: number | null) =>
      client.put(path).loginAs(owner).withCsrfToken().json({ minimumMarginPpm })
    const kept = async () => (await Store.findOrFail(shop.store.id)).settings.minimumMarginPpm
    await put(FIFTH_PPM)
    assert.equal(await kept(), FIFTH_PPM)
    await put(990_000)
    assert.equal(await kept(), FIFTH_PPM)
    const page = await client.get(`${path}/edit`).loginAs(owner)
    assert.include(page.text(), 'Minimum margin')
    await put(null)
    assert.isUndefined(await kept())
  })
})
