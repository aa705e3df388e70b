import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { cleanDatabase } from '#tests/support/clean_database'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { sendDocument } from '#tests/support/sales/send_document'
import { CLUB, givenBridge, ID } from '../support/given_bridge.ts'
import type { Mood } from '../support/foreign_server.ts'

test.group('A club of another system', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(60_000)

  test('joins, earns, redeems and gives back through the foreign system', async ({
    assert,
    cleanup,
  }) => {
    const {
      card,
      customer,
      foreign,
      home,
      join: joinClub,
      reserve,
      sell,
    } = await givenBridge(cleanup)
    assert.containSubset(await card(), { state: 'current', member: null, canJoin: true })
    assert.equal((await joinClub()).status, 201)
    const { sale, reply } = await sell()
    assert.equal(reply.state, 'accepted')
    await tellAll(home)
    const points = Math.floor(sale.document.body.totals.grossMinor / 1_000)
    assert.equal((await card()).member!.points, points)

    const paid = newId()
    assert.deepEqual((await reserve(paid)).body, { ok: true, coupon: 'CLUB50', points: 5 })
    assert.equal((await card(paid)).held!.coupon, 'CLUB50')
    assert.equal((await card()).member!.points, points - 5)
    await sell(paid, ['CLUB50'])
    await tellAll(home)
    assert.equal(foreign.points.get(customer.id), 2 * points - 5)

    const without = newId()
    await reserve(without)
    await sell(without)
    await tellAll(home)
    assert.equal(foreign.points.get(customer.id), 3 * points - 5)
    assert.deepEqual([...foreign.auth], ['Bearer sesame'])
  })

  const moods: Mood[] = ['error', 'garbage', 'negative', 'late', 'gone']
  test('the sale is unharmed while it is {$self}: last points, no reward, told later and once')
    .with(moods)
    .run(async ({ assert, cleanup }, mood) => {
      const all = await givenBridge(cleanup)
      const { card, customer, foreign, home, reserve, sell, tellAgain } = all
      await all.join()
      await sell()
      await tellAll(home)
      const before = (await card()).member!.points
      assert.isAbove(before, 5)

      foreign.mood = mood
      assert.containSubset(await card(), {
        state: 'remembered',
        member: { points: before },
        rewards: [],
        canJoin: false,
      })
      const saleId = newId()
      const refused = await reserve(saleId)
      assert.equal(refused.status, 422)
      assert.deepEqual(refused.body, { ok: false, reason: 'unreachable' })
      assert.equal((await sell(saleId)).reply.state, 'accepted')
      await tellAll(home)
      await tellAgain()

      foreign.mood = 'well'
      await tellAgain()
      await tellAgain()
      assert.equal((await card()).member!.points, 2 * before)
      assert.equal(foreign.points.get(customer.id), 2 * before)
      await tellAgain()
      assert.equal(foreign.points.get(customer.id), 2 * before)
    })

  test('goods that come back take points back where the sale was counted', async ({
    assert,
    cleanup,
  }) => {
    const {
      ask,
      customer,
      foreign,
      home,
      join: joinClub,
      sell,
      shop,
      till,
    } = await givenBridge(cleanup)
    await joinClub()
    const { sale } = await sell()
    await tellAll(home)
    const { number } = sale.document.body.receipt
    const found = await ask('GET', `/api/sales/by_receipt/${number}`)
    const [line] = found.body.lines as { returnSource: never }[]
    const back = await till.sale({
      lines: [{ item: shop.items[0]!, quantityThousandths: -10_000, returnOf: line!.returnSource }],
    })
    await sendDocument(shop, back)
    await tellAll(home)
    assert.equal(foreign.points.get(customer.id), 0)
  })

  test('swapped for crm-club with a sale open: what one holds it settles, what is next the other counts', async ({
    assert,
    cleanup,
  }) => {
    const all = await givenBridge(cleanup, [CLUB])
    const { card, choose, customer, foreign, home, reserve, sell } = all
    await all.join()
    await sell()
    await tellAll(home)
    const points = foreign.points.get(customer.id)!
    const open = newId()
    await reserve(open)
    await choose('crm-club')
    assert.isNull((await card()).member)
    await sell(open)
    await tellAll(home)
    // The points that were held came back, and the sale earned nothing there.
    assert.equal(foreign.points.get(customer.id), points)
    await all.join()
    await sell()
    await tellAll(home)
    assert.equal((await card()).member!.points, points)
    await choose(ID)
    assert.equal((await card()).member!.points, points)
    assert.equal(foreign.points.get(customer.id), points)
  })
})
