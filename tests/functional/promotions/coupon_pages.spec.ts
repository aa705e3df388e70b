import type { ApiClient } from '@japa/api-client'
import { test } from '@japa/runner'
import { jobsFinished } from '#core/jobs/job_runner'
import { read } from '#core/sql'
import { hasCouponCheckSign } from '#app/documents/coupon_codes'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { readEntries } from '#tests/support/journal/read_entries'
import { storeChain } from '#app/journal/append_store_entry'
import { givenCoupon } from '#tests/support/promotions/given_coupon'
import { givenPromotion } from '#tests/support/promotions/given_promotion'
import { readPdf } from '#tests/support/read_pdf'
import { callRegister } from '#tests/support/sales/call_register'

const couponPromotion = () => givenPromotion({ name: 'Summer', definition: { needsCoupon: true } })

test.group('Coupons in the back office', (group) => {
  group.each.setup(cleanDatabase)

  async function post(client: ApiClient, shop: GivenShop, path: string, form = {}) {
    return client
      .post(path)
      .loginAs(await accountOf(shop.operators.manager))
      .withCsrfToken()
      .redirects(0)
      .form(form)
  }

  test('a word counts once it is made; one that looks alike is refused', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const { id: promotionId } = await couponPromotion()
    const form = { promotionId, name: 'Flyer', kind: 'word', word: 'solo-10', uses: 'unlimited' }
    const made = await post(client, shop, '/coupon_batches', form)
    assert.match(String(made.header('location')), /^\/coupon_batches\/[\w-]{36}$/)
    const again = await post(client, shop, '/coupon_batches', { ...form, word: 'S0L0I0' })
    assert.notMatch(String(again.header('location')), /[\w-]{36}$/)
    const coupons = await read<{ code: string }>('select code from coupons')
    assert.deepEqual(coupons, [{ code: 'SOLO10' }])
    const [entry] = (await readEntries(storeChain(shop.store.id))).slice(-1)
    assert.equal(entry?.kind, 'coupons.created')
    const page = await client
      .get('/coupon_batches')
      .loginAs(await accountOf(shop.operators.manager))
    assert.include(page.text(), 'Flyer')
  })

  test('a thousand codes are drawn in the background, all different and sound', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const { id: promotionId } = await couponPromotion()
    await post(client, shop, '/coupon_batches', {
      promotionId,
      name: 'Letters',
      kind: 'generated',
      count: 1_000,
      prefix: 'may',
      uses: 'once',
    })
    await jobsFinished()
    const coupons = await read<{ code: string; uses_allowed: number }>(
      'select code, uses_allowed from coupons'
    )
    assert.lengthOf(new Set(coupons.map(({ code }) => code)), 1_000)
    for (const { code, uses_allowed: uses } of coupons) {
      assert.match(code, /^MAY[0-9A-HJKMNP-TV-Z]{12}$/)
      assert.isTrue(hasCouponCheckSign(code))
      assert.equal(Number(uses), 1)
    }
  })

  test('are printed with their codes and told as a table', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const { batchId } = await givenCoupon(shop, { code: 'SUMMER26', validTo: '2099-06-30' })
    const manager = await accountOf(shop.operators.manager)
    const sheet = await client.get(`/coupon_batches/${batchId}/sheet?format=pdf`).loginAs(manager)
    assert.include(readPdf(sheet.body() as Buffer).texts.join(' '), 'SUMM-ER26')
    const table = await client.get(`/coupon_batches/${batchId}/sheet?format=csv`).loginAs(manager)
    assert.include(table.text(), 'SUMMER26,CPNSUMMER26,1,0,1,no')
  })

  test('are void from then on, one or all of them', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const one = await givenCoupon(shop, { code: 'FIRST1' })
    const other = await givenCoupon(shop, { code: 'OTHER1' })
    await post(client, shop, `/coupons/${one.couponId}/void`)
    await post(client, shop, `/coupon_batches/${other.batchId}/void`)
    const token = await givenSignOn(shop)
    for (const { code } of [one, other]) {
      const { body } = await callRegister(shop, token, 'POST', '/api/coupon_lookups', { code })
      assert.deepInclude(body.refusal, { reason: 'void' })
    }
  })

  test('of another store are neither shown nor voided here', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    const far = await givenShop({ items: 0, code: 'far' })
    const promotion = await givenPromotion({
      storeId: far.store.id,
      definition: { needsCoupon: true },
    })
    const coupon = await givenCoupon(far, { promotion })
    const owner = await accountOf(shop.operators.manager)
    const page = await client.get(`/coupon_batches/${coupon.batchId}`).loginAs(owner)
    page.assertStatus(404)
    await post(client, shop, `/coupon_batches/${coupon.batchId}/void`)
    await post(client, shop, `/coupons/${coupon.couponId}/void`)
    const [row] = await read<{ state: string; batch: string }>(
      `select c.state, b.state as batch from coupons c join coupon_batches b on b.id = c.batch_id`
    )
    assert.deepEqual({ ...row }, { state: 'active', batch: 'active' })
  })
})

test.group('A register that asks about a coupon', (group) => {
  group.each.setup(cleanDatabase)

  test('learns what it is good for, or plainly why it is not', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const token = await givenSignOn(shop)
    const ask = async (code: string, customerId: string | null = null) =>
      (await callRegister(shop, token, 'POST', '/api/coupon_lookups', { code, customerId })).body
    const coupon = await givenCoupon(shop)
    assert.deepEqual((await ask('summer-26')).coupon, {
      couponId: coupon.couponId,
      code: 'SUMMER26',
      promotionId: coupon.promotionId,
      promotionName: 'Summer',
    })
    assert.deepInclude((await ask('WINTER26')).refusal, { reason: 'unknown' })
    assert.deepInclude((await ask('MAY012XYZ0ZZA7')).refusal, { reason: 'mistyped' })
    await givenCoupon(shop, { code: 'EARLY1', validFrom: '2199-01-01' })
    assert.deepInclude((await ask('EARLY1')).refusal, {
      reason: 'not_yet',
      validFrom: '2199-01-01',
    })
  })
})
