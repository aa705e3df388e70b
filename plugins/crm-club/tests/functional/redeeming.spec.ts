import { test } from '@japa/runner'
import { newId } from '#core/ids'
import type { ClearanceAnswer } from '#app/sales/clearances/clearance'
import { cleanDatabase } from '#tests/support/clean_database'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { callRegister } from '#tests/support/sales/call_register'
import { givenSignOn } from '#tests/support/given_shop'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenClubShop, ID } from '../support/given_club_shop.ts'

const REWARD = { name: '50 off', points: 5, coupon: 'CLUB50' }
type Given = Awaited<ReturnType<typeof givenClubShop>>

/** A member with points, and a reward that they reach. */
async function given(cleanup: Parameters<typeof givenClubShop>[0]) {
  const shop = await givenClubShop(cleanup)
  await shop.setClub({ rewards: [REWARD] })
  await shop.join()
  await shop.sell()
  await tellAll(shop.home)
  return { ...shop, points: (await shop.balance())! }
}

function redeem({ askClub, customer }: Given, saleId: string, coupon = REWARD.coupon) {
  return askClub('POST', '/reservations', {
    saleId,
    customerId: customer.id,
    rewardId: coupon,
  })
}

test.group('Redeeming points at the till', (group) => {
  group.each.setup(cleanDatabase)

  test('takes the points at once and uses them up with the sale that has the coupon', async ({
    assert,
    cleanup,
  }) => {
    const shop = await given(cleanup)
    const saleId = newId()
    assert.deepEqual((await redeem(shop, saleId)).body, {
      ok: true,
      coupon: 'CLUB50',
      points: REWARD.points,
    })
    assert.equal(await shop.balance(), shop.points - REWARD.points)
    const coupon = { couponId: newId(), code: 'CLUB50', promotionId: newId() }
    const { sale } = await shop.sell({ id: saleId, coupons: [coupon] })
    assert.equal(sale.document.id, saleId)
    await tellAll(shop.home)
    assert.equal(await shop.balance(), 2 * shop.points - REWARD.points)
    assert.equal((await redeem(shop, saleId)).body.reason, 'already_used')
  })

  test('gives them back when the sale is paid without the coupon', async ({ assert, cleanup }) => {
    const shop = await given(cleanup)
    const saleId = newId()
    await redeem(shop, saleId)
    await shop.sell({ id: saleId })
    await tellAll(shop.home)
    assert.equal(await shop.balance(), 2 * shop.points)
  })

  test('is refused for what is not offered, not affordable or not a member’s', async ({
    assert,
    cleanup,
  }) => {
    const shop = await given(cleanup)
    assert.equal((await redeem(shop, newId(), 'OTHER')).body.reason, 'not_offered')
    await shop.setClub({ rewards: [{ ...REWARD, points: 5_000 }] })
    assert.equal((await redeem(shop, newId())).body.reason, 'too_few_points')
    const stranger = { ...shop, customer: { id: newId(), name: 'Bob' } }
    assert.equal((await redeem(stranger, newId())).body.reason, 'not_member')
  })

  test('does not pay for another customer’s sale', async ({ assert, cleanup }) => {
    const shop = await given(cleanup)
    const question = clearanceBody([{ item: shop.shop.items[0]! }])
    await redeem(shop, question.saleId)
    const clear = async (customerId: string | null) => {
      const { body } = await shop.ask('POST', '/api/clearances', { ...question, customerId })
      return body as unknown as ClearanceAnswer
    }
    const refused = await clear(null)
    assert.equal(refused.answer, 'refused')
    assert.containSubset(refused, {
      refusals: [{ pluginId: ID, code: 'other_customers_points', isOverridable: false }],
    })
    assert.notInclude(JSON.stringify(refused), 'errors.other_customer')
    assert.equal((await clear(shop.customer.id)).answer, 'cleared')
  })

  test('points that are held are nobody’s discount; points that are not are the operator’s', async ({
    assert,
    cleanup,
  }) => {
    const shop = await given(cleanup)
    await shop.setClub({ hundredPointsMinor: 100_00 })
    const cashier = await givenSignOn(shop.shop, 'cashier')
    const question = clearanceBody([{ item: shop.shop.items[0]! }])
    const { saleId } = question
    const spend = { points: 8, mostMinor: 500_00 }
    const held = await shop.askClub('POST', '/reservations', {
      ...{ saleId, customerId: shop.customer.id, rewardId: null, spend },
    })
    assert.deepEqual(held.body, { ok: true, coupon: null, points: 8, amountMinor: 8_00 })
    const clear = async (changes: object) => {
      const saleDiscount = {
        kind: 'amount',
        amountMinor: 8_00,
        points: 8,
        authorisedById: null,
        ...changes,
      }
      const body = { ...question, draftDigest: newId(), customerId: shop.customer.id, saleDiscount }
      const answer = await callRegister(shop.shop, cashier, 'POST', '/api/clearances', body)
      return answer.body as unknown as ClearanceAnswer
    }
    assert.equal((await clear({})).answer, 'cleared')
    const beyond = [{ amountMinor: 8_01 }, { points: 9 }, { points: undefined }]
    for (const changes of beyond) {
      const answer = await clear(changes)
      assert.equal(answer.answer, 'refused', JSON.stringify(changes))
      assert.deepEqual(answer.needsOverride, ['sale.discount'])
    }
    await shop.askClub('DELETE', `/reservations/${saleId}`)
    assert.equal((await clear({})).answer, 'refused')
  })
})
