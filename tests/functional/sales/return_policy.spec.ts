import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { clock } from '#core/clock'
import { read, transaction } from '#core/sql'
import { NO_RETURN_TERMS, type ReturnTerms } from '#app/documents/return_policy'
import type { ReturnableSale } from '#app/sales/returns/returnable_sale'
import { saveReturnPolicy } from '#app/stores/save_return_policy'
import { authoriseOverride } from '#app/users/authorise_override'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const DAY_MS = 86_400_000

type OwnTerms = Partial<ReturnTerms>

async function givenPolicy(
  shop: GivenShop,
  general: OwnTerms,
  exceptions: (OwnTerms & { departmentIds: string[] })[] = []
) {
  const policy = {
    ...NO_RETURN_TERMS,
    ...general,
    exceptions: exceptions.map((own) => ({ ...NO_RETURN_TERMS, ...own })),
  }
  await saveReturnPolicy(shop.store.id, policy, shop.operators.owner.id)
}

/** A shop whose policy is in force, and one of its first item sold under it. */
async function givenSold(general: OwnTerms, exceptions: Parameters<typeof givenPolicy>[2] = []) {
  const shop = await givenShop()
  await givenPolicy(shop, general, exceptions)
  const till = await givenOpenTill(shop)
  const sold = await till.sale({ lines: [{ item: shop.items[0]! }] })
  await sendDocument(shop, sold)
  return { shop, till, sold: sold.document }
}

type Sold = Awaited<ReturnType<typeof givenSold>>['sold']

function askBack(shop: GivenShop, sold: Sold, changes: { returnCondition?: string } = {}) {
  const source = { sourceSaleId: sold.id, sourceLineId: sold.body.lines[0]!.lineId }
  return clearanceBody([
    { item: shop.items[0]!, quantityThousandths: -1_000, ...source, ...changes },
  ])
}

async function tasksNeeded(shop: GivenShop, token: string, body: object): Promise<unknown> {
  const answer = await callRegister(shop, token, 'POST', '/api/clearances', body)
  return answer.body.needsOverride
}

async function lookUp(shop: GivenShop, token: string, sold: Sold): Promise<ReturnableSale> {
  const path = `/api/sales/by_receipt/${sold.body.receipt.number}`
  return (await callRegister(shop, token, 'GET', path)).body as unknown as ReturnableSale
}

test.group('Return policy', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => {
    clock.now = () => new Date()
  })

  test('goods outside of it come back only with a manager, whose leave counts for that sale', async ({
    assert,
  }) => {
    const { shop, sold } = await givenSold({ isReturnable: false })
    const { cashier, manager } = shop.operators
    const body = askBack(shop, sold)
    const token = await givenSignOn(shop, 'cashier')
    assert.deepEqual(await tasksNeeded(shop, token, body), ['sale.return_outside_policy'])
    const allowed = await authoriseOverride({
      task: 'sale.return_outside_policy',
      userId: manager.id,
      pin: manager.pin,
      context: { saleId: body.saleId },
      operatorId: cashier.id,
      storeId: shop.store.id,
      registerId: shop.register.id,
    })
    assert.isTrue(allowed.ok)
    assert.deepEqual(await tasksNeeded(shop, token, body), [])
    assert.deepEqual(await tasksNeeded(shop, token, { ...body, saleId: newId() }), [
      'sale.return_outside_policy',
    ])
  })

  test('within the days a cashier takes goods back alone, the day after not', async ({
    assert,
  }) => {
    const { shop, sold } = await givenSold({ days: 14 })
    const now = Date.now()
    clock.now = () => new Date(now + 14 * DAY_MS)
    const token = await givenSignOn(shop, 'cashier')
    assert.deepEqual(await tasksNeeded(shop, token, askBack(shop, sold)), [])
    clock.now = () => new Date(now + 15 * DAY_MS)
    const later = await givenSignOn(shop, 'cashier')
    assert.deepEqual(await tasksNeeded(shop, later, askBack(shop, sold)), [
      'sale.return_outside_policy',
    ])
  })

  test('what was sold keeps the terms of its day, also when the shop becomes stricter', async ({
    assert,
  }) => {
    const { shop, till, sold } = await givenSold({ isReturnable: true, days: 100 })
    await givenPolicy(shop, { isReturnable: false })
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await sendDocument(shop, sale)
    const token = await givenSignOn(shop, 'cashier')
    assert.deepEqual(await tasksNeeded(shop, token, askBack(shop, sold)), [])
    assert.deepEqual(await tasksNeeded(shop, token, askBack(shop, sale.document)), [
      'sale.return_outside_policy',
    ])
    assert.equal((await lookUp(shop, token, sold)).lines[0]!.terms.days, 100)
  })

  test('a sale from before the shop had any terms follows its first ones', async ({ assert }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const sold = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await sendDocument(shop, sold)
    const token = await givenSignOn(shop, 'cashier')
    assert.deepEqual((await lookUp(shop, token, sold.document)).lines[0]!.terms, NO_RETURN_TERMS)
    await givenPolicy(shop, { isReturnable: false })
    assert.isFalse((await lookUp(shop, token, sold.document)).lines[0]!.terms.isReturnable)
  })

  test('a department below one with terms of its own follows these', async ({ assert }) => {
    const shop = await givenShop()
    const { bread, kitchen } = shop.departments
    await transaction((sql) =>
      sql.run('update departments set parent_id = ? where id = ?', [kitchen.id, bread.id])
    )
    await givenPolicy(shop, {}, [{ departmentIds: [kitchen.id], isReturnable: false }])
    const till = await givenOpenTill(shop)
    const item = shop.items.find(({ departmentId }) => departmentId === bread.id)!
    const sold = await till.sale({ lines: [{ item }] })
    await sendDocument(shop, sold)
    const token = await givenSignOn(shop, 'cashier')
    assert.isFalse((await lookUp(shop, token, sold.document)).lines[0]!.terms.isReturnable)
  })

  test('unopened goods are asked for, and a register that says nothing needs a manager', async ({
    assert,
  }) => {
    const { shop, sold } = await givenSold({ condition: 'unopened' })
    const token = await givenSignOn(shop, 'cashier')
    const needed = (changes: { returnCondition?: string }) =>
      tasksNeeded(shop, token, askBack(shop, sold, changes))
    assert.deepEqual(await needed({ returnCondition: 'unopened' }), [])
    assert.deepEqual(await needed({ returnCondition: 'faulty' }), [])
    assert.deepEqual(await needed({ returnCondition: 'opened' }), ['sale.return_outside_policy'])
    assert.deepEqual(await needed({}), ['sale.return_outside_policy'])
  })

  test('without a receipt the terms of today hold, and may ask for one', async ({ assert }) => {
    const { shop } = await givenSold({ needsReceipt: true })
    const token = await givenSignOn(shop, 'cashier')
    const body = clearanceBody([{ item: shop.items[0]!, quantityThousandths: -1_000 }])
    assert.deepEqual(await tasksNeeded(shop, token, body), [
      'sale.return_without_receipt',
      'sale.return_outside_policy',
    ])
  })

  test('goods for exchange only leave no money behind, unless a manager gives it', async ({
    assert,
  }) => {
    const { shop, sold } = await givenSold({ payBack: 'exchange' })
    const token = await givenSignOn(shop, 'cashier')
    const needed = (paidBackMinor: number) =>
      tasksNeeded(shop, token, { ...askBack(shop, sold), paidBackMinor })
    assert.deepEqual(await needed(0), [])
    assert.deepEqual(await needed(1), ['sale.return_outside_policy'])
  })

  test('beside goods for exchange only, others are paid back for what they cost', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await givenPolicy(shop, {}, [
      { departmentIds: [shop.departments.bread.id], payBack: 'exchange' },
    ])
    const till = await givenOpenTill(shop)
    const items = [shop.departments.bread, shop.departments.kitchen].map(({ id }) =>
      shop.items.find(({ departmentId }) => departmentId === id)!
    )
    const sold = await till.sale({ lines: items.map((item) => ({ item })) })
    await sendDocument(shop, sold)
    const { id, body } = sold.document
    const back = clearanceBody(
      items.map((item, index) => ({
        item,
        quantityThousandths: -1_000,
        sourceSaleId: id,
        sourceLineId: body.lines[index]!.lineId,
      }))
    )
    const token = await givenSignOn(shop, 'cashier')
    const needed = (paidBackMinor: number) =>
      tasksNeeded(shop, token, { ...back, draftDigest: newId(), paidBackMinor })
    const otherMinor = body.lines[1]!.priced.grossMinor
    assert.deepEqual(await needed(otherMinor), [])
    assert.deepEqual(await needed(otherMinor + 1), ['sale.return_outside_policy'])
  })

  test('what came back without being asked about is kept and reviewed', async ({ assert }) => {
    const { shop, till, sold } = await givenSold({ isReturnable: false })
    const token = await givenSignOn(shop, 'manager')
    const { returnSource } = (await lookUp(shop, token, sold)).lines[0]!
    const back = await till.sale({
      lines: [{ item: shop.items[0]!, quantityThousandths: -1_000, returnOf: returnSource }],
    })
    const { lineId } = back.document.body.lines[0]!
    const answer = await sendDocument(shop, back)
    assert.deepEqual(answer.body.reviews, ['operator_unauthorised', 'return_outside_policy'])
    const [review] = await read<{ detail: string }>(
      "select detail from sale_reviews where reason = 'return_outside_policy'"
    )
    assert.deepEqual(JSON.parse(review!.detail), {
      lines: [{ lineId, departmentId: shop.items[0]!.departmentId, obstacles: ['not_returnable'] }],
    })
  })

  test('deposits come back without conditions', async ({ assert }) => {
    const { shop, sold } = await givenSold({ isReturnable: false, needsReceipt: true })
    await transaction((sql) =>
      sql.run("update items set kind = 'deposit' where id = ?", [shop.items[0]!.id])
    )
    const token = await givenSignOn(shop, 'cashier')
    const empties = clearanceBody([{ item: shop.items[0]!, quantityThousandths: -1_000 }])
    assert.deepEqual(await tasksNeeded(shop, token, empties), [])
    assert.deepEqual(await tasksNeeded(shop, token, askBack(shop, sold)), [])
  })

  test('what was cleared comes back without a review', async ({ assert }) => {
    const { shop, till, sold } = await givenSold({ condition: 'agreed' })
    const token = await givenSignOn(shop, 'cashier')
    const { returnSource } = (await lookUp(shop, token, sold)).lines[0]!
    const body = askBack(shop, sold, { returnCondition: 'opened' })
    const cleared = await callRegister(shop, token, 'POST', '/api/clearances', body)
    const back = await till.sale({
      id: body.saleId,
      clearanceId: String(cleared.body.id),
      lines: [{ item: shop.items[0]!, quantityThousandths: -1_000, returnOf: returnSource }],
    })
    assert.deepEqual((await sendDocument(shop, back)).body.reviews, [])
  })
})
