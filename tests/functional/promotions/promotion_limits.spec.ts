import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { loadPromotions } from '#app/promotions/load_promotions'
import type { PromotionRow } from '#app/promotions/promotion_row'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { clear, complete, givenCounter } from '#tests/support/promotions/coupon_counter'
import { givenPromotion } from '#tests/support/promotions/given_promotion'
import { givenRegisters } from '#tests/support/sales/given_registers'

async function limited(limits: Partial<Pick<PromotionRow, 'maxUses' | 'budgetMinor'>>) {
  const promotion = await givenPromotion({ name: 'First come' })
  return promotion.merge(limits).save()
}

async function usage({ id }: PromotionRow) {
  const [row] = await read<Record<string, number>>(
    'select * from promotion_usage where promotion_id = ?',
    [id]
  )
  return {
    uses: Number(row?.uses_counted ?? 0) + Number(row?.uses_held ?? 0),
    discountMinor: Number(row?.discount_counted_minor) + Number(row?.discount_held_minor),
  }
}

const off = ({ id: promotionId }: PromotionRow, discountMinor: number) => ({
  promotions: [{ promotionId, discountMinor }],
})

test.group('The limits of a promotion', (group) => {
  group.each.setup(cleanDatabase)

  test('ten registers at once never take more than the budget holds', async ({ assert }) => {
    const shop = await givenShop()
    const promotion = await limited({ budgetMinor: 1_000 })
    const counters = []
    for (const place of await givenRegisters(shop, 10)) counters.push(await givenCounter(place))
    const sold = await Promise.all(
      counters.map(async (counter) => {
        const wanted = off(promotion, 300)
        const cleared = await clear(counter, wanted)
        if (!cleared.isCleared) return cleared.problems.map(({ code }) => code)
        return (await complete(counter, wanted, cleared)).reviews
      })
    )
    assert.lengthOf(
      sold.filter((answer) => answer.length === 0),
      3
    )
    assert.lengthOf(
      sold.filter((answer) => answer[0] === 'promotion_used_up'),
      7
    )
    assert.deepEqual(await usage(promotion), { uses: 3, discountMinor: 900 })
    assert.deepEqual(await verifyLedgers(), [])
  }).timeout(60_000)

  test('a promotion with nothing left leaves the pipeline', async ({ assert }) => {
    const shop = await givenShop()
    const counter = await givenCounter(shop)
    const promotion = await limited({ maxUses: 2 })
    const running = async () =>
      (await transaction((sql) => loadPromotions(sql, shop.store.id))).length
    assert.equal(await running(), 1)
    const wanted = off(promotion, 100)
    await complete(counter, wanted, await clear(counter, wanted))
    assert.equal(await running(), 1)
    await complete(counter, wanted, await clear(counter, wanted))
    assert.equal(await running(), 0)
    const [event] = await read("select id from outbox_events where kind = 'stores.pricing.changed'")
    assert.exists(event)
  })

  test('sales of an offline register may go beyond, and are reviewed', async ({ assert }) => {
    const shop = await givenShop()
    const counter = await givenCounter(shop)
    const promotion = await limited({ maxUses: 1 })
    assert.deepEqual((await complete(counter, off(promotion, 100))).reviews, [])
    assert.deepEqual((await complete(counter, off(promotion, 100))).reviews, [
      'promotion_over_limit',
    ])
    assert.deepEqual(await usage(promotion), { uses: 2, discountMinor: 200 })
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('a promotion without a limit is not counted at all', async ({ assert }) => {
    const shop = await givenShop()
    const counter = await givenCounter(shop)
    const promotion = await givenPromotion()
    await complete(counter, off(promotion, 100), await clear(counter, off(promotion, 100)))
    assert.lengthOf(await read('select promotion_id from promotion_usage'), 0)
  })
})
