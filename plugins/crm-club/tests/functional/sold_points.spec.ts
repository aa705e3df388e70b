import { test } from '@japa/runner'
import { cleanDatabase } from '#tests/support/clean_database'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { callRegister } from '#tests/support/sales/call_register'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'
import { givenClubShop, ID } from '../support/given_club_shop.ts'

test.group('The club in a shop that sells', (group) => {
  group.each.setup(cleanDatabase)

  test('runs as it is shipped', async ({ assert, cleanup }) => {
    const { home } = await givenClubShop(cleanup)
    assert.equal(await home.stateOf(ID), 'enabled')
  })

  test('points come after the sale was told, and once when it is told again', async ({
    assert,
    cleanup,
  }) => {
    const { home, shop, join, balance, sell } = await givenClubShop(cleanup)
    assert.isUndefined(await balance())
    assert.equal((await join()).status, 201)
    const { sale, reply } = await sell()
    assert.equal(reply.state, 'accepted')
    assert.equal(await balance(), 0)
    await tellAll(home)
    const points = Math.floor(sale.document.body.totals.grossMinor / 1_000)
    assert.isAbove(points, 0)
    assert.equal(await balance(), points)
    await sendDocument(shop, sale)
    await tellAll(home)
    assert.equal(await balance(), points)
  })

  test('a return takes back its share, and a reversed sale all of it', async ({
    assert,
    cleanup,
  }) => {
    const { home, shop, till, ask, join, balance, sell } = await givenClubShop(cleanup)
    await join()
    const { sale } = await sell()
    await tellAll(home)
    const points = (await balance())!
    const { number } = sale.document.body.receipt
    const found = await ask('GET', `/api/sales/by_receipt/${number}`)
    const [line] = found.body.lines as { itemId: string; returnSource: never }[]
    const back = await till.sale({
      lines: [{ item: shop.items[0]!, quantityThousandths: -4_000, returnOf: line!.returnSource }],
    })
    await sendDocument(shop, back)
    await tellAll(home)
    const kept = sale.document.body.totals.grossMinor + back.document.body.totals.grossMinor
    const whole = sale.document.body.totals.grossMinor
    assert.equal(await balance(), Math.floor((points * kept) / whole))

    const other = await sell()
    await tellAll(home)
    const before = (await balance())!
    const by = { tillSessionId: till.tillSessionId, operatorId: shop.operators.manager.id }
    const reversal = await signedDocument(shop, 'sale', postVoidBody(shop, other.sale.document), by)
    assert.equal((await sendDocument(shop, reversal)).body.state, 'accepted')
    await tellAll(home)
    assert.equal(await balance(), before - points)
  })

  test('switched off it is gone and the shop sells; switched on again it counts from then on', async ({
    assert,
    cleanup,
  }) => {
    const { home, askClub, customer, join, balance, sell } = await givenClubShop(cleanup)
    await join()
    await home.disable(ID)
    const { reply } = await sell()
    assert.equal(reply.state, 'accepted')
    await tellAll(home)
    const { body } = await askClub('GET', `/members/${customer.id}`)
    assert.equal(body.state, 'silent')
    await home.enable(ID)
    await tellAll(home)
    assert.equal(await balance(), 0)
    await sell()
    await tellAll(home)
    assert.isAbove((await balance())!, 0)
  })

  test('asks whoever is signed on at the register, and nobody else', async ({
    assert,
    cleanup,
  }) => {
    const { shop, customer } = await givenClubShop(cleanup)
    const path = `/api/loyalty/members/${customer.id}`
    const answer = await callRegister(shop, '', 'GET', path)
    assert.equal(answer.status, 401)
  })

  test('a birthday that no calendar has is refused', async ({ assert, cleanup }) => {
    const { join } = await givenClubShop(cleanup)
    const { status, body } = await join('02-30')
    assert.equal(status, 422)
    assert.equal(body.reason, 'not_a_day')
  })
})
