import { test } from '@japa/runner'
import type { ApiClient } from '@japa/api-client'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { watchStatements } from '#core/sql_watch'
import type { PriceLabel } from '#app/catalog/labels/load_price_labels'
import { changePrice } from '#app/catalog/prices/change_price'
import type { PriorPrice } from '#app/promotions/prior_prices/list_prior_prices'
import type { PromotionState } from '#app/promotions/promotion_row'
import { savePromotion } from '#app/promotions/save_promotion'
import { switchPromotion } from '#app/promotions/switch_promotion'
import type { PriceCheck } from '#app/register/price_check'
import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { readPdf } from '#tests/support/read_pdf'
import { definitionWith, NO_GOODS } from '#tests/support/promotions/definitions'

const NOW = '2026-11-22T10:00:00.000Z'

async function at<T>(iso: string, act: () => Promise<T>): Promise<T> {
  clock.now = () => new Date(iso)
  const answer = await act()
  clock.now = () => new Date(NOW)
  return answer
}

const authorIn = ({ store, operators }: GivenShop) => ({
  storeId: store.id,
  operatorId: operators.owner.id,
})
const percentOff = (percent: number): PromotionDefinition['effect'] => ({
  kind: 'line',
  countsTogether: false,
  steps: [{ fromThousandths: 0, discount: { kind: 'percent', ratePpm: percent * 10_000 } }],
})

/** Saves the next version of a promotion at an instant, as the editor does. */
async function saved(
  shop: GivenShop,
  iso: string,
  {
    known = null,
    changes = {},
  }: { known?: { id: string; version: number } | null; changes?: Partial<PromotionDefinition> }
) {
  const definition = definitionWith(changes)
  const fields = { name: 'Sale', kind: 'percent' as const, isForAllStores: false, definition }
  const limits = { maxUses: null, budgetMinor: null, givesBack: 'post_void' as const }
  const answer = await at(iso, () => savePromotion(known, { ...fields, ...limits }, authorIn(shop)))
  if (!answer.ok) throw new Error(answer.reason)
  return answer.value.id
}

/** A promotion that was switched on and perhaps off again. */
async function ran(
  shop: GivenShop,
  { from, to }: { from: string; to?: string },
  changes: Partial<PromotionDefinition>
): Promise<string> {
  const id = await saved(shop, from, { changes })
  await switched(shop, id, { [from]: 'active', ...(to && { [to]: 'ended' }) })
  return id
}

async function switched(shop: GivenShop, id: string, turns: Record<string, PromotionState>) {
  for (const [iso, state] of Object.entries(turns)) {
    const answer = await at(iso, () => switchPromotion(id, state, authorIn(shop)))
    if (!answer.ok) throw new Error(answer.reason)
  }
}

async function ask<Body>(shop: GivenShop, path: string): Promise<Body> {
  const address = `http://${process.env.HOST}:${process.env.PORT}${path}`
  const headers = { accept: 'application/json', ...shop.device.headers() }
  return (await (await fetch(address, { headers })).json()) as Body
}

async function pageOf<Props>(client: ApiClient, shop: GivenShop, path: string): Promise<Props> {
  const page = await client
    .get(path)
    .loginAs(await accountOf(shop.operators.owner))
    .withInertia()
  return page.inertiaProps as unknown as Props
}

const checkOf = (shop: GivenShop) =>
  ask<PriceCheck>(shop, `/api/price_checks?item=${shop.items[0]!.id}`)
const lowestOf = async (shop: GivenShop) => (await checkOf(shop)).reduction?.lowestUnitPriceMinorE4

/** One item at 1,000.00 on the shelf for years. */
async function givenOneItem(): Promise<GivenShop> {
  clock.now = () => new Date('2026-09-01T09:00:00.000Z')
  const shop = await givenShop({ items: 1 })
  clock.now = () => new Date(NOW)
  return shop
}

test.group('The lowest price of 30 days with promotions', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => {
    clock.now = () => new Date()
  })

  test('beside one that began today is the shelf price, or what an earlier one made of it', async ({
    assert,
  }) => {
    const shop = await givenOneItem()
    const price = shop.items[0]!.unitPriceMinorE4
    await ran(shop, { from: '2026-11-22T06:00:00.000Z' }, { effect: percentOff(20) })
    assert.deepEqual((await checkOf(shop)).reduction, {
      beforeUnitPriceMinorE4: price,
      lowestUnitPriceMinorE4: price,
    })
    const long = { from: '2026-10-01T06:00:00.000Z', to: '2026-10-22T06:00:00.000Z' }
    await ran(shop, long, { effect: percentOff(50) })
    assert.equal(await lowestOf(shop), price, 'ended 31 days before')
    const late = { from: '2026-10-23T06:00:00.000Z', to: '2026-10-24T06:00:00.000Z' }
    await ran(shop, late, { effect: percentOff(40) })
    assert.equal(await lowestOf(shop), price * 0.6, 'ended 29 days before')
  })

  test('counts each version while it was switched on, and the price of the shelf of then', async ({
    assert,
  }) => {
    const shop = await givenOneItem()
    const [item] = shop.items
    const price = item!.unitPriceMinorE4
    const id = await saved(shop, '2026-10-30T06:00:00.000Z', {
      changes: { effect: percentOff(10) },
    })
    await switched(shop, id, { '2026-11-01T06:00:00.000Z': 'active' })
    const next = { known: { id, version: 1 }, changes: { effect: percentOff(90) } }
    await switched(shop, id, { '2026-11-05T06:00:00.000Z': 'paused' })
    // Saved while it was off: nobody could pay that.
    await saved(shop, '2026-11-06T06:00:00.000Z', next)
    const last = { known: { id, version: 2 }, changes: { effect: percentOff(20) } }
    await saved(shop, '2026-11-07T06:00:00.000Z', last)
    const mode = { currency: shop.store.currency, includesTax: shop.store.pricesIncludeTax }
    const lower = { itemId: item!.id, storeId: null, unitPriceMinorE4: price / 2, ...mode }
    const act = { storeId: shop.store.id, operatorId: null }
    await at('2026-11-03T06:00:00.000Z', () => transaction((sql) => changePrice(sql, lower, act)))
    const back = { ...lower, unitPriceMinorE4: price }
    await at('2026-11-10T06:00:00.000Z', () => transaction((sql) => changePrice(sql, back, act)))
    await switched(shop, id, { '2026-11-20T06:00:00.000Z': 'active' })
    assert.equal(await lowestOf(shop), price * 0.5 * 0.9)
  })

  test('knows nothing of clubs, and of another store’s promotions', async ({ assert }) => {
    const shop = await givenOneItem()
    const other = await givenShop({ items: 0, code: 'other' })
    await ran(other, { from: '2026-11-01T06:00:00.000Z' }, { effect: percentOff(70) })
    const soup = { ...NO_GOODS, tags: ['soup'] }
    await ran(shop, { from: '2026-11-02T06:00:00.000Z' }, { effect: percentOff(60), scope: soup })
    const dear = { scope: definitionWith().scope, minimumMinor: 100, minimumThousandths: 0 }
    await ran(
      shop,
      { from: '2026-11-03T06:00:00.000Z' },
      { effect: percentOff(50), threshold: dear }
    )
    assert.isNull((await checkOf(shop)).reduction)
    assert.equal((await checkOf(shop)).lowestUnitPriceMinorE4, shop.items[0]!.unitPriceMinorE4)
  })

  test('is told to a register for what is reduced on its sale, unless the store does not tell it', async ({
    assert,
  }) => {
    const shop = await givenOneItem()
    const [item] = shop.items
    const path = `/api/lowest_prices?items[]=${item!.id}`
    assert.deepEqual(await ask(shop, path), {})
    await ran(shop, { from: '2026-11-20T06:00:00.000Z' }, { effect: percentOff(20) })
    assert.deepEqual(await ask(shop, path), { [item!.id]: item!.unitPriceMinorE4 })
    await shop.store.merge({ settings: { ...shop.store.settings, showsLowestPrice: false } }).save()
    assert.deepEqual(await ask(shop, path), {})
    assert.isNull((await checkOf(shop)).lowestUnitPriceMinorE4)
  })

  test('stands on labels with the price of a campaign, never with that of a happy hour', async ({
    client,
    assert,
  }) => {
    const shop = await givenOneItem()
    const [item] = shop.items
    const price = item!.unitPriceMinorE4
    const hours = [{ from: '10:00', to: '12:00' }]
    const times = { ...definitionWith().times, hours }
    const from = '2026-11-19T06:00:00.000Z'
    await ran(shop, { from }, { effect: percentOff(50), times })
    const path = `?department=${item!.departmentId}`
    const page = () => pageOf<{ labels: PriceLabel[] }>(client, shop, `/price_labels${path}`)
    // It is eleven in Oslo: the happy hour runs.
    assert.containSubset((await page()).labels, [{ unitPriceMinorE4: price, reduction: null }])
    await ran(shop, { from: '2026-11-21T20:00:00.000Z' }, { effect: percentOff(20) })
    assert.containSubset((await page()).labels, [
      {
        unitPriceMinorE4: price * 0.8,
        reduction: { beforeUnitPriceMinorE4: price, lowestUnitPriceMinorE4: price * 0.5 },
      },
    ])
    const sheet = async () => {
      const pdf = await client
        .get(`/price_label_sheets${path}`)
        .loginAs(await accountOf(shop.operators.manager))
      return (await readPdf(pdf.body() as Buffer)).texts.join(' ')
    }
    assert.match(await sheet(), /Lowest price of the 30 days/)
    await shop.store.merge({ settings: { ...shop.store.settings, showsLowestPrice: false } }).save()
    assert.notMatch(await sheet(), /Lowest price of the 30 days/)
  })

  test('shows on the page of a promotion what it really takes off, also before it runs', async ({
    client,
    assert,
  }) => {
    const shop = await givenOneItem()
    const price = shop.items[0]!.unitPriceMinorE4
    const priorOf = async (id: string) =>
      (await pageOf<{ priorPrices: PriorPrice[] }>(client, shop, `/promotions/${id}/edit`))
        .priorPrices
    const earlier = { from: '2026-11-01T06:00:00.000Z', to: '2026-11-10T06:00:00.000Z' }
    await ran(shop, earlier, { effect: percentOff(20) })
    const times = { ...definitionWith().times, from: '2026-12-01T08:00', to: '2026-12-24T18:00' }
    const draft = await saved(shop, NOW, { changes: { effect: percentOff(40), times } })
    assert.containSubset(await priorOf(draft), [
      {
        shelfUnitPriceMinorE4: price,
        unitPriceMinorE4: price * 0.6,
        lowestUnitPriceMinorE4: price * 0.8,
        reductionPpm: 250_000,
      },
    ])
    const small = await ran(shop, { from: '2026-11-20T06:00:00.000Z' }, { effect: percentOff(15) })
    assert.containSubset(await priorOf(small), [
      { lowestUnitPriceMinorE4: price * 0.8, reductionPpm: -62_500 },
    ])
    const coupon = await saved(shop, NOW, { changes: { needsCoupon: true } })
    assert.isEmpty(await priorOf(coupon))
  })

  test('takes as many statements for many items as for one', async ({ assert }) => {
    const shop = await givenShop({ items: 40 })
    await ran(shop, { from: '2026-11-20T06:00:00.000Z' }, { effect: percentOff(20) })
    const count = async (ids: string[]) => {
      let statements = 0
      const stop = watchStatements(() => statements++)
      const asked = ids.map((id) => `items[]=${id}`).join('&')
      const answer = await ask<Record<string, number>>(shop, `/api/lowest_prices?${asked}`)
      stop()
      assert.lengthOf(Object.keys(answer), ids.length)
      return statements
    }
    const ids = shop.items.map(({ id }) => id)
    await count(ids.slice(0, 1))
    assert.equal(await count(ids), await count(ids.slice(0, 1)))
  })
})
