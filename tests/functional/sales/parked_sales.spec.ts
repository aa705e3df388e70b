import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'

const parked = () => ({
  id: newId(),
  label: 'Blue jacket',
  grossMinor: 12_300,
  lineCount: 2,
  draft: { stage: 'selling', note: '', lines: [{ lineId: newId() }] },
})

test.group('Parked sales', (group) => {
  group.each.setup(cleanDatabase)

  test('a parked sale is listed with who put it aside and where', async ({ assert }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop)
    const sale = parked()
    const answer = await callRegister(shop, token, 'POST', '/api/parked_sales', sale)
    assert.equal(answer.status, 201)
    const again = await callRegister(shop, token, 'POST', '/api/parked_sales', sale)
    assert.equal(again.status, 201)
    const { body } = await callRegister(shop, token, 'GET', '/api/parked_sales')
    const [listed, ...rest] = body.parkedSales as Record<string, unknown>[]
    assert.lengthOf(rest, 0)
    assert.deepInclude(listed, {
      id: sale.id,
      label: 'Blue jacket',
      grossMinor: 12_300,
      lineCount: 2,
      operatorName: 'Cashier',
      registerName: 'Front till',
    })
  })

  test('is given out to exactly one of many who ask at once, as it was put in', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop)
    const sale = parked()
    await callRegister(shop, token, 'POST', '/api/parked_sales', sale)
    const answers = await Promise.all(
      Array.from({ length: 8 }, () =>
        callRegister(shop, token, 'DELETE', `/api/parked_sales/${sale.id}`)
      )
    )
    const given = answers.filter(({ status }) => status === 200)
    assert.lengthOf(given, 1)
    assert.deepEqual(given[0]!.body.draft, sale.draft)
    const refused = answers.filter(({ status }) => status === 404)
    assert.lengthOf(refused, 7)
    assert.equal(refused[0]!.body.code, 'E_PARKED_SALE_GONE')
  })

  test('is given out again to whom it was given, should the answer have been lost', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop)
    const sale = parked()
    await callRegister(shop, token, 'POST', '/api/parked_sales', sale)
    const path = `/api/parked_sales/${sale.id}`
    const into = newId()
    for (let attempt = 0; attempt < 2; attempt++) {
      const { status, body } = await callRegister(shop, token, 'DELETE', `${path}?into=${into}`)
      assert.equal(status, 200)
      assert.deepEqual(body.draft, sale.draft)
    }
    const other = await callRegister(shop, token, 'DELETE', `${path}?into=${newId()}`)
    assert.equal(other.status, 404)
    const older = await callRegister(shop, token, 'DELETE', path)
    assert.equal(older.status, 404)
  })

  test('is not seen and not given out in another store', async ({ assert }) => {
    const shop = await givenShop()
    const other = await givenShop({ code: 'other' })
    const sale = parked()
    await callRegister(shop, await givenSignOn(shop), 'POST', '/api/parked_sales', sale)
    const stranger = await givenSignOn(other)
    const list = await callRegister(other, stranger, 'GET', '/api/parked_sales')
    assert.deepEqual(list.body.parkedSales, [])
    const recall = await callRegister(other, stranger, 'DELETE', `/api/parked_sales/${sale.id}`)
    assert.equal(recall.status, 404)
  })
})
