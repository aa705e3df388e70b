import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { authoriseOverride } from '#app/users/authorise_override'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { givenMember } from '#tests/support/customers/given_group'
import { givenList } from '#tests/support/price_lists/given_list'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody, percent } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { givenLevels } from '#tests/support/sales/given_levels'
import { sendDocument } from '#tests/support/sales/send_document'

async function ask(shop: GivenShop, token: string, body: object) {
  return callRegister(shop, token, 'POST', '/api/clearances', body)
}

async function heldThousandths(): Promise<number> {
  const [row] = await read<{ held: number }>(
    'select sum(held_thousandths) as held from stock_levels'
  )
  return Number(row?.held ?? 0)
}

test.group('Clearing a sale', (group) => {
  group.each.setup(cleanDatabase)

  test('clears a plain sale and gives the same draft the same answer', async ({ assert }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop)
    const body = clearanceBody([{ item: shop.items[0]! }])
    const first = await ask(shop, token, body)
    assert.equal(first.status, 200)
    assert.equal(first.body.answer, 'cleared')
    assert.deepEqual(await ask(shop, token, body), first)
    const changed = await ask(shop, token, { ...body, draftDigest: newId() })
    assert.notEqual(changed.body.id, first.body.id)
  })

  test('an override that names no size or department covers only what its giver may allow', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'cashier')
    const { stockClerk, cashier } = shop.operators
    const { bread: department, kitchen: other } = shop.departments
    await transaction((sql) =>
      sql.run(
        `insert into grants (id, user_id, department_id, task, effect, limits)
           values (?, ?, ?, 'line.discount', 'allow', '{"maximumRatePpm":200000}')`,
        [newId(), stockClerk.id, department.id]
      )
    )
    const lend = await authoriseOverride({
      task: 'line.discount',
      userId: stockClerk.id,
      pin: stockClerk.pin,
      context: { departmentId: department.id },
      operatorId: cashier.id,
      storeId: shop.store.id,
      registerId: shop.register.id,
    })
    assert.isTrue(lend.ok)
    const answerTo = async (departmentId: string, ratePpm: number) => {
      const body = clearanceBody([{ item: shop.items[0]!, discount: percent(ratePpm) }])
      await transaction((sql) =>
        sql.run('update items set department_id = ? where id = ?', [
          departmentId,
          shop.items[0]!.id,
        ])
      )
      return (await ask(shop, token, body)).body.answer
    }
    assert.equal(await answerTo(department.id, 200_000), 'cleared')
    assert.equal(await answerTo(department.id, 200_001), 'refused')
    assert.equal(await answerTo(other.id, 200_000), 'refused')
  })

  test('asks for a manager where a discount is above the operator’s limit', async ({ assert }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'cashier')
    const within = clearanceBody([{ item: shop.items[0]!, discount: percent(100_000) }])
    assert.equal((await ask(shop, token, within)).body.answer, 'cleared')
    const above = clearanceBody([{ item: shop.items[0]!, discount: percent(100_001) }])
    const refused = await ask(shop, token, above)
    assert.equal(refused.body.answer, 'refused')
    assert.deepEqual(refused.body.needsOverride, ['line.discount'])
    const onSale = clearanceBody([{ item: shop.items[0]! }], {
      saleDiscount: { kind: 'amount', amountMinor: 200, reason: '', authorisedById: null },
    })
    assert.deepEqual((await ask(shop, token, onSale)).body.needsOverride, ['sale.discount'])
  })

  test('keyed prices and prices of lists are what a discount is measured on', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'cashier')
    const { groupId, customerId } = await givenMember(shop, 'Trade')
    await (
      await givenList(shop, { name: 'Trade', groupIds: [groupId] })
    ).price(shop.items[0]!.id, 1, 200)
    // A tenth is what a cashier may take off alone: 0.20 of 2.00, and not of 0.30.
    const discount = { kind: 'amount', amountMinor: 20, reason: '', authorisedById: null } as const
    const needed = async (line: object, customer: string | null = null) => {
      const item = shop.items[0]!
      const body = clearanceBody([{ item, discount }], { customerId: customer })
      const lines = [{ ...body.lines[0]!, ...line }]
      return (await ask(shop, token, { ...body, lines })).body.needsOverride
    }
    const keyed = { itemId: null, departmentId: shop.departments.bread.id }
    assert.deepEqual(await needed({ ...keyed, listUnitPriceMinorE4: 2_000_000 }), [])
    assert.deepEqual(await needed({ ...keyed, listUnitPriceMinorE4: 300_000 }), ['line.discount'])
    const more = { discount: { ...discount, amountMinor: 21 } }
    assert.deepEqual(await needed(more), [], 'the shelf says 10.00')
    assert.deepEqual(await needed(more, customerId), ['line.discount'], 'members pay 2.00')
    assert.deepEqual(await needed({}, customerId), [])
  })

  test('honours a manager’s override of this task, size and sale, and no other', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'cashier')
    const { manager, cashier } = shop.operators
    const body = clearanceBody([{ item: shop.items[0]!, discount: percent(300_000, manager.id) }])
    const override = (context: object) =>
      authoriseOverride({
        task: 'line.discount',
        userId: manager.id,
        pin: manager.pin,
        context,
        operatorId: cashier.id,
        storeId: shop.store.id,
        registerId: shop.register.id,
      })
    assert.deepEqual((await ask(shop, token, body)).body.needsOverride, ['line.discount'])
    await override({ saleId: newId(), ratePpm: 300_000 })
    await override({ saleId: body.saleId, ratePpm: 200_000 })
    assert.deepEqual((await ask(shop, token, body)).body.needsOverride, ['line.discount'])
    await override({ saleId: body.saleId, ratePpm: 300_000 })
    assert.equal((await ask(shop, token, body)).body.answer, 'cleared')
    const other = { ...body, saleId: newId(), draftDigest: newId() }
    assert.equal((await ask(shop, token, other)).body.answer, 'refused')
  })

  test('an override that names no sale is the first one’s that needs it, and no other’s', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'cashier')
    const { manager, cashier } = shop.operators
    await authoriseOverride({
      task: 'line.discount',
      userId: manager.id,
      pin: manager.pin,
      context: {},
      operatorId: cashier.id,
      storeId: shop.store.id,
      registerId: shop.register.id,
    })
    const body = clearanceBody([{ item: shop.items[0]!, discount: percent(300_000, manager.id) }])
    const again = { ...body, draftDigest: newId() }
    const other = { ...body, saleId: newId(), draftDigest: newId() }
    assert.equal((await ask(shop, token, body)).body.answer, 'cleared')
    assert.equal((await ask(shop, token, again)).body.answer, 'cleared', 'the same sale, changed')
    assert.deepEqual((await ask(shop, token, other)).body.needsOverride, ['line.discount'])
  })

  test('asks for a manager for a changed price and a return without receipt', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop, 'cashier')
    const override = { unitPriceMinorE4: 5_000_000, reason: 'Window', authorisedById: null }
    const changed = await ask(shop, token, clearanceBody([{ item: shop.items[0]!, override }]))
    assert.deepEqual(changed.body.needsOverride, ['line.override_price'])
    const back = clearanceBody([{ item: shop.items[0]!, quantityThousandths: -1_000 }])
    const refused = await ask(shop, token, back)
    assert.deepEqual(refused.body.needsOverride, ['sale.return_without_receipt'])
    const asManager = await givenSignOn(shop, 'manager')
    assert.equal((await ask(shop, asManager, back)).body.answer, 'cleared')
  })

  test('refuses goods that are unknown, archived, or not sold at this hour', async ({ assert }) => {
    // A Monday evening in Oslo.
    clock.now = () => new Date('2026-11-23T20:30:00Z')
    const shop = await givenShop({ items: 4 })
    const token = await givenSignOn(shop)
    const [archived, timed, aged, late] = shop.items
    await transaction(async (sql) => {
      const set = (column: string, value: string | number, id: string) =>
        sql.run(`update items set ${column} = ? where id = ?`, [value, id])
      await set('archived_at', '2026-01-01 00:00:00.000', archived!.id)
      await set('sale_hours', JSON.stringify({ 1: { from: 480, to: 1_200 } }), timed!.id)
      await set('sale_hours', JSON.stringify({ 1: { from: 1_260, to: 60 } }), late!.id)
      await set('minimum_age', 18, aged!.id)
    })
    const answer = await ask(
      shop,
      token,
      clearanceBody([
        { item: archived! },
        { item: timed! },
        { item: aged! },
        { item: late! },
        { item: { id: newId() } },
      ])
    )
    const problems = answer.body.problems as { code: string }[]
    assert.deepEqual(
      problems.map(({ code }) => code),
      ['item_not_sellable', 'outside_sale_hours', 'item_unknown']
    )
    assert.equal(answer.body.minimumAge, 18)
  })

  test('holds the last piece for one register until it is paid, given up or expired', async ({
    assert,
  }) => {
    const shop = await givenShop({ allowsNegativeStock: false })
    const till = await givenOpenTill(shop)
    const token = await givenSignOn(shop)
    const item = shop.items[0]!
    await givenLevels(shop, { [item.id]: 1_000 })
    const first = clearanceBody([{ item }])
    const cleared = await ask(shop, token, first)
    assert.equal(cleared.body.answer, 'cleared')
    const second = clearanceBody([{ item }])
    const refused = await ask(shop, token, second)
    assert.equal(refused.body.answer, 'refused')
    assert.deepInclude((refused.body.problems as object[])[0], {
      code: 'not_enough_stock',
      lineId: second.lines[0]!.lineId,
      availableThousandths: 0,
    })
    await callRegister(shop, token, 'DELETE', `/api/clearances/${cleared.body.id}`)
    assert.equal(await heldThousandths(), 0)
    const again = await ask(shop, token, { ...second, draftDigest: newId() })
    assert.equal(again.body.answer, 'cleared')
    const sale = await till.sale({
      lines: [{ item }],
      id: second.saleId,
      clearanceId: String(again.body.id),
    })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
    assert.equal(await heldThousandths(), 0)
    const [level] = await read<{ on_hand_thousandths: number }>('select * from stock_levels')
    assert.equal(Number(level?.on_hand_thousandths), 0)
  })

  test('holds again what was freed when the sale goes back to what it was', async ({ assert }) => {
    const shop = await givenShop({ allowsNegativeStock: false })
    const token = await givenSignOn(shop)
    await givenLevels(shop, { [shop.items[0]!.id]: 5_000 })
    const two = clearanceBody([{ item: shop.items[0]!, quantityThousandths: 2_000 }])
    const lines = [{ ...two.lines[0]!, quantityThousandths: 3_000 }]
    await ask(shop, token, two)
    await ask(shop, token, { ...two, draftDigest: newId(), lines })
    assert.equal(await heldThousandths(), 3_000)
    const again = await ask(shop, token, two)
    assert.equal(await heldThousandths(), 2_000)
    await callRegister(shop, token, 'DELETE', `/api/clearances/${String(again.body.id)}`)
    assert.equal(await heldThousandths(), 0)
    await ask(shop, token, two)
    assert.equal(await heldThousandths(), 2_000, 'it came back after it was given up')
  })

  test('frees what an expired clearance held', async ({ assert }) => {
    const shop = await givenShop({ allowsNegativeStock: false })
    const token = await givenSignOn(shop)
    const item = shop.items[0]!
    await givenLevels(shop, { [item.id]: 1_000 })
    assert.equal((await ask(shop, token, clearanceBody([{ item }]))).body.answer, 'cleared')
    const later = new Date(Date.now() + 11 * 60_000)
    clock.now = () => later
    assert.equal((await ask(shop, token, clearanceBody([{ item }]))).body.answer, 'cleared')
  })

  test('says what is wrong with a malformed question', async ({ assert }) => {
    const shop = await givenShop()
    const token = await givenSignOn(shop)
    const broken = { ...clearanceBody([{ item: shop.items[0]! }]), saleId: 'no' }
    const answer = await ask(shop, token, broken)
    assert.equal(answer.status, 422)
    assert.equal(answer.body.code, 'E_VALIDATION_ERROR')
  })
})
