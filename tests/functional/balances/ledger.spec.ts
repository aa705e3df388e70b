import fc from 'fast-check'
import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { adjustBalance } from '#app/balances/adjust_balance'
import { blockGiftCard } from '#app/balances/change_gift_card'
import { holdBalance, releaseBalanceHolds } from '#app/balances/hold_balance'
import { issueGiftCard } from '#app/balances/issue_gift_card'
import { creditAccount } from '#app/balances/open_account'
import { redeemBalance } from '#app/balances/redeem_balance'
import { Customer } from '#app/customers/customer'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { CODE, givenGiftCard, TODAY } from '#tests/support/balances/given_balances'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { patient, randomCases } from '#tests/support/long_tier'

const LATER = '2999-01-01T00:00:00.000Z'

async function balanceOf(accountId: string) {
  const [row] = await read<{ balance_minor: number; held_minor: number }>(
    'select balance_minor, held_minor from balance_accounts where id = ?',
    [accountId]
  )
  return { balance: Number(row?.balance_minor), held: Number(row?.held_minor) }
}

function redemption(shop: GivenShop, accountId: string, amountMinor: number) {
  const { currency, id: storeId } = shop.store
  return {
    accountId,
    amountMinor,
    currency,
    businessDate: TODAY,
    storeId,
    operatorId: shop.operators.cashier.id,
    sourceId: newId(),
  }
}

const redeem = (shop: GivenShop, accountId: string, amountMinor: number) =>
  transaction((sql) => redeemBalance(sql, redemption(shop, accountId, amountMinor)))

test.group('The ledger of gift cards and credit', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(patient(60_000))

  test('of 200 tills at once only as many are paid as there is money, and none twice', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const card = await givenGiftCard(shop, { amountMinor: 10_050 })
    const answers = await Promise.all(Array.from({ length: 200 }, () => redeem(shop, card, 100)))
    assert.equal(answers.filter(({ ok }) => ok).length, 100)
    const refused = answers.find(({ ok }) => !ok)
    assert.deepEqual(refused, { ok: false, reason: 'balance_too_low', freeMinor: 50 })
    assert.deepEqual(await balanceOf(card), { balance: 50, held: 0 })
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('two registers open one credit for a customer, not two', async ({ assert }) => {
    await givenShop({ items: 0 })
    const { id } = await Customer.create({ name: 'Åse' })
    const accounts = await Promise.all(
      Array.from({ length: 12 }, () => transaction((sql) => creditAccount(sql, id, 'NOK')))
    )
    assert.equal(new Set(accounts).size, 1)
  })

  test('whatever happens, a balance is the sum of its movements and never below what is held', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const step = fc.record({
      act: fc.constantFrom('redeem', 'adjust', 'hold', 'release'),
      amountMinor: fc.integer({ min: -900, max: 900 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 14 }), async (steps) => {
        const card = await givenGiftCard(shop, { amountMinor: 1_000, code: { whole: newId() } })
        const holds: { id: string; amountMinor: number }[] = []
        let expected = 1_000
        for (const { act, amountMinor } of steps) {
          const amount = Math.abs(amountMinor) + 1
          if (act === 'redeem' && (await redeem(shop, card, amount)).ok) expected -= amount
          if (act === 'adjust') {
            const adjustment = {
              accountId: card,
              kind: 'adjusted' as const,
              amountMinor,
              reason: 'x',
            }
            const answer = await transaction((sql) => adjustBalance(sql, adjustment, author))
            if (answer.ok) expected += amountMinor
          }
          if (act === 'hold') {
            const hold = {
              ...redemption(shop, card, amount),
              clearanceId: newId(),
              expiresAt: LATER,
            }
            const held = await transaction((sql) => holdBalance(sql, hold))
            if (held.ok) holds.push({ id: hold.clearanceId, amountMinor: amount })
          }
          if (act === 'release') {
            const hold = holds.pop()
            if (hold) await transaction((sql) => releaseBalanceHolds(sql, hold.id))
          }
        }
        const held = holds.reduce((sum, hold) => sum + hold.amountMinor, 0)
        assert.deepEqual(await balanceOf(card), { balance: expected, held })
        assert.isAtLeast(expected, held)
      }),
      randomCases(30)
    )
    assert.deepEqual(await verifyLedgers(), [])
  })

  test('a hold promises the amount to one sale until it is released, once', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const card = await givenGiftCard(shop, { amountMinor: 1_000 })
    const hold = { ...redemption(shop, card, 800), clearanceId: newId(), expiresAt: LATER }
    assert.isTrue((await transaction((sql) => holdBalance(sql, hold))).ok)
    assert.deepEqual(await redeem(shop, card, 300), {
      ok: false,
      reason: 'balance_too_low',
      freeMinor: 200,
    })
    await Promise.all(
      [1, 2, 3].map(() => transaction((sql) => releaseBalanceHolds(sql, hold.clearanceId)))
    )
    assert.deepEqual(await balanceOf(card), { balance: 1_000, held: 0 })
    assert.isTrue((await redeem(shop, card, 1_000)).ok)
  })

  test('a blocked, an expired and a foreign card pay nothing', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const card = await givenGiftCard(shop, { expiresOn: TODAY })
    assert.isTrue((await redeem(shop, card, 100)).ok, 'on its last day it still pays')
    const tomorrow = { ...redemption(shop, card, 100), businessDate: '2026-11-23' }
    const late = await transaction((sql) => redeemBalance(sql, tomorrow))
    assert.propertyVal(late, 'reason', 'card_expired')
    const foreign = { ...redemption(shop, card, 100), currency: 'EUR' }
    const other = await transaction((sql) => redeemBalance(sql, foreign))
    assert.propertyVal(other, 'reason', 'other_currency')
    await transaction((sql) => blockGiftCard(sql, card, true, author))
    assert.propertyVal(await redeem(shop, card, 100), 'reason', 'card_blocked')
    await transaction((sql) => blockGiftCard(sql, card, false, author))
    assert.isTrue((await redeem(shop, card, 100)).ok)
  })

  test('a code is kept out of the database’s sight and given out once', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const accountId = await givenGiftCard(shop)
    const [row] = await read('select * from gift_cards')
    assert.notInclude(JSON.stringify(row), CODE.replaceAll('-', '').slice(0, 8))
    assert.equal(row!.last_four, 'WXYZ')
    const again = await transaction((sql) =>
      issueGiftCard(sql, {
        code: { whole: CODE.toLowerCase() },
        currency: 'NOK',
        amountMinor: 100,
        expiresOn: null,
        customerId: null,
        note: null,
        kind: 'issued',
        origin: { name: 'tillhouse', key: null },
        storeId: null,
        operatorId: null,
        sourceId: null,
      })
    )
    assert.deepEqual(again, { ok: false, reason: 'code_taken', accountId })
  })
})
