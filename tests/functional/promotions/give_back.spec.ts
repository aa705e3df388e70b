import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { loadPromotions } from '#app/promotions/load_promotions'
import type { PromotionRow } from '#app/promotions/promotion_row'
import type { GivesBack } from '#app/promotions/uses/give_back_uses'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import {
  complete,
  givenCounter,
  postVoid,
  takeBack,
  type CouponCounter,
} from '#tests/support/promotions/coupon_counter'
import { NO_GOODS } from '#tests/support/promotions/definitions'
import { givenCoupon, usesOf, type GivenCoupon } from '#tests/support/promotions/given_coupon'
import { givenPromotion } from '#tests/support/promotions/given_promotion'

interface Given {
  counter: CouponCounter
  promotion: PromotionRow
  coupon: GivenCoupon
}

/** A promotion for one use, with a coupon for one use. */
async function given(givesBack: GivesBack): Promise<Given> {
  const shop = await givenShop()
  const definition = { needsCoupon: true, scope: NO_GOODS }
  const promotion = await givenPromotion({ name: 'Summer', givesBack, definition })
  await promotion.merge({ maxUses: 1, budgetMinor: 1_000 }).save()
  const counter = await givenCounter(shop)
  return { counter, promotion, coupon: await givenCoupon(shop, { promotion }) }
}

async function sell({ counter, promotion, coupon }: Given, pieces = 1) {
  const promotions = [{ promotionId: promotion.id, discountMinor: 300 }]
  const { document } = await complete(counter, { coupons: [coupon], promotions, pieces })
  return document
}

/** Uses of the coupon and of the promotion, and what it took off. */
async function counted({ coupon }: Given): Promise<number[]> {
  const [row] = await read<Record<string, number>>(
    'select uses_counted, discount_counted_minor from promotion_usage'
  )
  return [(await usesOf(coupon)).counted, ...Object.values(row!).map(Number)]
}

const USED = [1, 1, 300]
const FREE = [0, 0, 0]

test.group('What a sale had used', (group) => {
  group.each.setup(cleanDatabase)

  for (const [givesBack, afterPostVoid, afterReturn] of [
    ['post_void', FREE, USED],
    ['returns', FREE, FREE],
    ['never', USED, USED],
  ] as const) {
    test(`comes back after a post-void as the promotion says: ${givesBack}`, async ({ assert }) => {
      const all = await given(givesBack)
      const sale = await sell(all)
      assert.deepEqual(await counted(all), USED)
      await postVoid(all.counter, sale)
      assert.deepEqual(await counted(all), afterPostVoid)
      assert.deepEqual(await verifyLedgers(), [])
    })

    test(`comes back after a return as the promotion says: ${givesBack}`, async ({ assert }) => {
      const all = await given(givesBack)
      await takeBack(all.counter, await sell(all))
      assert.deepEqual(await counted(all), afterReturn)
      assert.deepEqual(await verifyLedgers(), [])
    })
  }

  test('stays used while something of the sale is kept, and comes back once', async ({
    assert,
  }) => {
    const all = await given('returns')
    const sale = await sell(all, 2)
    await takeBack(all.counter, sale)
    assert.deepEqual(await counted(all), USED)
    await takeBack(all.counter, sale)
    assert.deepEqual(await counted(all), FREE)
    const [use] = await read<{ given_back_by_sale_id: string }>(
      'select given_back_by_sale_id from promotion_uses'
    )
    assert.isNotNull(use!.given_back_by_sale_id)
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('lets a promotion run again that had nothing left, and registers hear of it', async ({
    assert,
  }) => {
    const all = await given('post_void')
    const { id: storeId } = all.counter.shop.store
    const running = async () => (await transaction((sql) => loadPromotions(sql, storeId))).length
    const news = async () =>
      (await read("select id from outbox_events where kind = 'stores.pricing.changed'")).length
    const sale = await sell(all)
    assert.equal(await running(), 0)
    const before = await news()
    await postVoid(all.counter, sale)
    assert.equal(await running(), 1)
    assert.isAbove(await news(), before)
  })
})
