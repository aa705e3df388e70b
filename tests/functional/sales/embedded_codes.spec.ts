import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { checkDigitOf } from '#app/barcodes/check_digit'
import { Store } from '#app/stores/store'
import { saveCodeRules } from '#app/stores/save_code_rules'
import { givenDeposit } from '#tests/support/catalog/given_deposit'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { givenRegisters } from '#tests/support/sales/given_registers'
import { sendDocument } from '#tests/support/sales/send_document'

const withCheck = (digits: string) => digits + String(checkDigitOf(digits))
const SLIP = withCheck('980001230860')
const SLIP_RULE = { kind: 'slip' as const, pattern: '98NNNNNNAAAAC', decimals: 2 }

async function givenSlipShop() {
  const shop = await givenShop()
  await saveCodeRules(shop.store.id, [SLIP_RULE], shop.operators.owner.id)
  const deposit = await givenDeposit(shop, { name: 'Slip' })
  await transaction((sql) =>
    sql.run('update items set is_open_price = 1 where id = ?', [deposit.id])
  )
  return { shop, deposit }
}

function slipLine(deposit: Awaited<ReturnType<typeof givenDeposit>>, priceMinor = 860) {
  const fee = { kind: 'deposit' as const }
  return { item: deposit, quantityThousandths: -1_000, fee, label: { code: SLIP, priceMinor } }
}

async function clearSlip(shop: GivenShop, token: string, itemId: string) {
  const body = clearanceBody([{ item: { id: itemId }, quantityThousandths: -1_000 }])
  const lines = body.lines.map((line) => ({ ...line, slipCode: SLIP }))
  return callRegister(shop, token, 'POST', '/api/clearances', { ...body, lines })
}

test.group('Codes with a price', (group) => {
  group.each.setup(cleanDatabase)

  test('on goods are read again by the server, and believed when they say so', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const code = withCheck('200012344995')
    const [item] = shop.items
    const right = await till.sale({ lines: [{ item: item!, label: { code, priceMinor: 4_995 } }] })
    assert.deepEqual((await sendDocument(shop, right)).body.reviews, [])
    assert.equal(right.document.body.totals.grossMinor, 4_995)
    const step = right.document.body.explanation.find(({ stage }) => stage === 'base')
    assert.equal(step?.code, 'base.embedded_price')
    const wrong = await till.sale({ lines: [{ item: item!, label: { code, priceMinor: 995 } }] })
    assert.deepEqual((await sendDocument(shop, wrong)).body.reviews, ['price_differs'])
  })

  test('of a slip are paid out by a cashier, for what the slip says', async ({ assert }) => {
    const { shop, deposit } = await givenSlipShop()
    const token = await givenSignOn(shop, 'cashier')
    assert.equal((await clearSlip(shop, token, deposit.id)).body.answer, 'cleared')
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [slipLine(deposit)] })
    assert.deepEqual((await sendDocument(shop, sale)).body.reviews, [])
    assert.equal(sale.document.body.totals.grossMinor, -860)
    const [slip] = await read<{ amount_minor: number; sale_id: string }>(
      'select amount_minor, sale_id from deposit_slips'
    )
    assert.deepEqual([Number(slip?.amount_minor), slip?.sale_id], [860, sale.document.id])
  })

  test('of one’s own choice on a deposit need a manager', async ({ assert }) => {
    const { shop, deposit } = await givenSlipShop()
    const token = await givenSignOn(shop, 'cashier')
    const body = clearanceBody([{ item: deposit, quantityThousandths: -1_000 }])
    const answer = await callRegister(shop, token, 'POST', '/api/clearances', body)
    assert.deepEqual(answer.body.needsOverride, ['sale.return_without_receipt'])
  })

  test('of a slip that was paid out are refused, and reviewed when paid all the same', async ({
    assert,
  }) => {
    const { shop, deposit } = await givenSlipShop()
    const till = await givenOpenTill(shop)
    const first = await till.sale({ lines: [slipLine(deposit)] })
    await sendDocument(shop, first)
    const token = await givenSignOn(shop, 'cashier')
    const refused = await clearSlip(shop, token, deposit.id)
    assert.equal(refused.body.answer, 'refused')
    assert.deepInclude((refused.body.problems as object[])[0], { code: 'slip_taken' })
    const again = await till.sale({ lines: [slipLine(deposit)] })
    assert.includeMembers((await sendDocument(shop, again)).body.reviews!, ['slip_repeated'])
  })

  test('of a slip are free for another sale as soon as the first is given up', async ({
    assert,
  }) => {
    const { shop, deposit } = await givenSlipShop()
    const token = await givenSignOn(shop, 'cashier')
    const first = await clearSlip(shop, token, deposit.id)
    assert.equal((await clearSlip(shop, token, deposit.id)).body.answer, 'refused')
    await callRegister(shop, token, 'DELETE', `/api/clearances/${String(first.body.id)}`)
    assert.equal((await clearSlip(shop, token, deposit.id)).body.answer, 'cleared')
  })

  test('of a slip at two tills at once are cleared at one of them', async ({ assert }) => {
    const { shop, deposit } = await givenSlipShop()
    const tills = await givenRegisters(shop, 6)
    const tokens: string[] = []
    for (const till of tills) tokens.push(await givenSignOn(till, 'cashier'))
    const answers = await Promise.all(
      tills.map((till, index) => clearSlip(till, tokens[index]!, deposit.id))
    )
    assert.deepEqual(
      answers.map(({ status }) => status),
      Array(6).fill(200)
    )
    const cleared = answers.filter(({ body }) => body.answer === 'cleared')
    assert.lengthOf(cleared, 1)
    const [rows] = await read<{ count: number }>('select count(*) as count from deposit_slips')
    assert.equal(Number(rows?.count), 1)
  })
})

test.group('Rules of a store’s own codes', (group) => {
  group.each.setup(cleanDatabase)

  test('begin with the country’s and are the owner’s to change', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const address = `/settings/stores/${shop.store.id}/codes`
    const page = await client.get(address).loginAs(owner).withInertia()
    page.assertStatus(200)
    const save = (pattern: string) =>
      client
        .put(address)
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json({ rules: [{ ...SLIP_RULE, pattern }] })
    await save('98NNNNNNAAAAX')
    assert.isUndefined((await Store.findOrFail(shop.store.id)).settings.codeRules)
    await save('98nnnnnnaaaac')
    assert.deepEqual((await Store.findOrFail(shop.store.id)).settings.codeRules, [SLIP_RULE])
    const cashier = await accountOf(shop.operators.cashier)
    const refused = await client.get(address).loginAs(cashier).redirects(0)
    assert.notEqual(refused.status(), 200)
  })
})
