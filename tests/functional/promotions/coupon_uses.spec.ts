import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { transaction } from '#core/sql'
import { voidCoupon } from '#app/promotions/coupons/void_coupons'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { clear, complete, givenCounter } from '#tests/support/promotions/coupon_counter'
import { givenCoupon, usesOf } from '#tests/support/promotions/given_coupon'
import { callRegister } from '#tests/support/sales/call_register'
import { givenRegisters } from '#tests/support/sales/given_registers'

const MINUTE_MS = 60_000

test.group('A coupon on a sale', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    const { now } = clock
    return () => void (clock.now = now)
  })

  test('with one use left, two registers at once: one wins, the other is told', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const coupon = await givenCoupon(shop)
    const counters = await Promise.all((await givenRegisters(shop, 2)).map(givenCounter))
    const answers = await Promise.all(counters.map((one) => clear(one, { coupons: [coupon] })))
    const winners = answers.filter(({ isCleared }) => isCleared)
    assert.lengthOf(winners, 1)
    const loser = answers.find(({ isCleared }) => !isCleared)!
    assert.deepInclude(loser.problems[0], { code: 'coupon_refused', refusal: 'used_up' })
    assert.deepEqual(await usesOf(coupon), { counted: 0, held: 1 })
    const winner = counters[answers.indexOf(winners[0]!)]!
    const { reviews } = await complete(winner, { coupons: [coupon] }, winners[0])
    assert.deepEqual(reviews, [])
    assert.deepEqual(await usesOf(coupon), { counted: 1, held: 0 })
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('with five uses, twenty registers at once: five win and fifteen are told', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const coupon = await givenCoupon(shop, { usesPerCoupon: 5 })
    const counters = []
    for (const place of await givenRegisters(shop, 20)) counters.push(await givenCounter(place))
    const sold = await Promise.all(
      counters.map(async (counter) => {
        const cleared = await clear(counter, { coupons: [coupon] })
        if (!cleared.isCleared) return cleared.problems.map(({ refusal }) => refusal)
        return (await complete(counter, { coupons: [coupon] }, cleared)).reviews
      })
    )
    assert.lengthOf(
      sold.filter((answer) => answer.length === 0),
      5
    )
    assert.lengthOf(
      sold.filter((answer) => answer[0] === 'used_up'),
      15
    )
    assert.deepEqual(await usesOf(coupon), { counted: 5, held: 0 })
    assert.deepEqual(await verifyLedgers(), [])
  }).timeout(60_000)

  test('is free again when the sale is given up, cleared anew, or too late', async ({ assert }) => {
    const shop = await givenShop()
    const coupon = await givenCoupon(shop)
    const [one, other] = await Promise.all((await givenRegisters(shop, 2)).map(givenCounter))
    const first = await clear(one!, { coupons: [coupon] })
    await callRegister(shop, one!.token, 'DELETE', `/api/clearances/${first.clearanceId}`)
    assert.deepEqual(await usesOf(coupon), { counted: 0, held: 0 })
    const held = await clear(one!, { coupons: [coupon] })
    assert.isTrue(held.isCleared)
    const late = new Date(Date.now() + 11 * MINUTE_MS)
    clock.now = () => late
    assert.isTrue((await clear(other!, { coupons: [coupon] })).isCleared)
    assert.deepEqual(await usesOf(coupon), { counted: 0, held: 1 })
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('that turned out used is accepted and reviewed, never refused', async ({ assert }) => {
    const shop = await givenShop()
    const coupon = await givenCoupon(shop)
    const counter = await givenCounter(shop)
    assert.deepEqual((await complete(counter, { coupons: [coupon] })).reviews, [])
    const again = await complete(counter, { coupons: [coupon] })
    assert.deepEqual(again.reviews, ['coupon_used_up'])
    const strange = { ...coupon, couponId: coupon.batchId }
    const unknown = await complete(counter, { coupons: [strange] })
    assert.deepEqual(unknown.reviews, ['coupon_unknown'])
    assert.deepEqual(await usesOf(coupon), { counted: 2, held: 0 })
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('that is void, over, for another day or customer is refused before the money', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const counter = await givenCounter(shop)
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const refusal = async (coupon: Awaited<ReturnType<typeof givenCoupon>>) =>
      (await clear(counter, { coupons: [coupon] })).problems[0]?.refusal
    const spoilt = await givenCoupon(shop, { code: 'VOID1' })
    await transaction((sql) => voidCoupon(sql, spoilt.couponId, author))
    assert.equal(await refusal(spoilt), 'void')
    const early = await givenCoupon(shop, { code: 'EARLY', validFrom: '2199-01-01' })
    assert.equal(await refusal(early), 'not_yet')
    const late = await givenCoupon(shop, { code: 'LATE1', validTo: '2001-01-01' })
    assert.equal(await refusal(late), 'ended')
  })

  test('is held together with the others of its sale, or none of them is', async ({ assert }) => {
    const shop = await givenShop()
    const counter = await givenCounter(shop)
    const good = await givenCoupon(shop, { code: 'GOOD1' })
    const ended = await givenCoupon(shop, { code: 'ENDED1', validTo: '2001-01-01' })
    assert.isFalse((await clear(counter, { coupons: [good, ended] })).isCleared)
    assert.deepEqual(await usesOf(good), { counted: 0, held: 0 })
  })
})
