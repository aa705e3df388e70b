import { test } from '@japa/runner'
import { read } from '#core/sql'
import { storeChain } from '#app/journal/append_store_entry'
import { CODE, givenCredit, givenGiftCard } from '#tests/support/balances/given_balances'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { readEntries } from '#tests/support/journal/read_entries'

const plain = (html: string) => html.replaceAll(/\s|&nbsp;/g, ' ')

test.group('Gift cards and credit in the back office', (group) => {
  group.each.setup(cleanDatabase)

  const send = async (
    { client }: { client: import('@japa/api-client').ApiClient },
    shop: GivenShop,
    wanted: { method: 'POST' | 'PUT'; path: string; form: Record<string, unknown> }
  ) =>
    client
      .request(wanted.path, wanted.method)
      .loginAs(await accountOf(shop.operators.manager))
      .withCsrfToken()
      .redirects(0)
      .form(wanted.form)

  test('tell what the shop owes and to whom, with scripts off, but never a code', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const { customer } = await givenCredit(shop, 'Åse Ødegård', 12_345)
    await givenGiftCard(shop, { customerId: customer.id })
    await givenGiftCard(shop, { code: { whole: 'OTHER-0001' }, amountMinor: 5_000 })
    const manager = await accountOf(shop.operators.manager)
    const cards = await client.get('/balances').loginAs(manager)
    cards.assertStatus(200)
    const html = plain(cards.text())
    assert.include(html, 'NOK 550.00')
    assert.include(html, 'NOK 123.45')
    assert.match(html, /…WXYZ[^]*Åse Ødegård[^]*NOK 500.00/)
    assert.notInclude(html, CODE)
    assert.notInclude(html, CODE.replaceAll('-', ''))
    const credits = await client.get('/balances?kind=credit&q=øde').loginAs(manager)
    assert.include(plain(credits.text()), 'NOK 123.45')
    const none = await client.get('/balances?q=zzz').loginAs(manager).withInertia()
    assert.deepEqual(none.inertiaProps.rows, [])
    const onCustomer = await client.get(`/customers/${customer.id}`).loginAs(manager)
    assert.include(plain(onCustomer.text()), 'NOK 123.45')
  })

  test('find a card by a scan, however it is written, and say so when there is none', async (ctx) => {
    const shop = await givenShop({ items: 0 })
    const card = await givenGiftCard(shop)
    const look = (code: string) =>
      send(ctx, shop, { method: 'POST', path: '/gift_card_lookups', form: { code } })
    for (const code of [CODE, 'gift7k2mwxyz', ' GIFT 7K2M WXYZ ']) {
      const answer = await look(code)
      ctx.assert.equal(answer.header('location'), `/balances/${card}`)
    }
    ctx.assert.equal((await look('WXYZ')).header('location'), '/balances')
  })

  test('correct a balance with a reason, in the ledger and the journal', async (ctx) => {
    const { assert } = ctx
    const shop = await givenShop({ items: 0 })
    const card = await givenGiftCard(shop)
    const path = `/balances/${card}/adjustments`
    const adjust = (form: Record<string, unknown>) =>
      send(ctx, shop, { method: 'POST', path, form })
    const balance = async () => {
      const [row] = await read<{ n: number }>('select balance_minor as n from balance_accounts')
      return Number(row!.n)
    }
    await adjust({ direction: 'takes', amount: '120.50', reason: 'Counted wrongly' })
    assert.equal(await balance(), 37_950)
    for (const amount of ['0', '-3', 'abc', '', '1.234567']) {
      await adjust({ direction: 'adds', amount, reason: 'Nonsense' })
      assert.equal(await balance(), 37_950, amount)
    }
    await adjust({ direction: 'takes', amount: '1000', reason: 'Too much' })
    assert.equal(await balance(), 37_950)
    await adjust({ direction: 'adds', amount: '10', reason: '' })
    assert.equal(await balance(), 37_950, 'no reason, no correction')
    const entry = (await readEntries(storeChain(shop.store.id))).at(-1)
    assert.equal(entry?.kind, 'balance.adjusted')
    assert.equal(entry?.payload.amountMinor, -12_050)
    assert.notInclude(JSON.stringify(entry?.payload), 'Counted')
    const page = await ctx.client
      .get(`/balances/${card}`)
      .loginAs(await accountOf(shop.operators.accountant))
    assert.match(plain(page.text()), /Corrected[^]*Counted wrongly[^]*Manager[^]*-NOK 120.50/)
    assert.notInclude(page.text(), 'data-testid="balance-adjustment"', 'an accountant only looks')
  })

  test('write off what an expired card holds, block a card, give credit', async (ctx) => {
    const { assert } = ctx
    const shop = await givenShop({ items: 0 })
    const card = await givenGiftCard(shop, { expiresOn: '2020-01-01' })
    const form = { direction: 'expired', amount: '', reason: 'Three years over' }
    await send(ctx, shop, { method: 'POST', path: `/balances/${card}/adjustments`, form })
    const [moved] = await read("select * from balance_movements where kind = 'expired'")
    assert.equal(Number(moved!.amount_minor), -50_000)
    await send(ctx, shop, { method: 'PUT', path: `/gift_cards/${card}`, form: { isBlocked: true } })
    const [row] = await read('select state from gift_cards')
    assert.equal(row!.state, 'blocked')
    const { customer } = await givenCredit(shop, 'Åse', 100)
    const credit = { customerId: customer.id, amount: '12', reason: 'Broken cup' }
    await send(ctx, shop, { method: 'POST', path: '/credits', form: credit })
    const [account] = await read(
      'select balance_minor from balance_accounts where customer_id = ?',
      [customer.id]
    )
    assert.equal(Number(account!.balance_minor), 1_300)
  })

  test('complete a card that came with its last four signs only', async (ctx) => {
    const { assert } = ctx
    const shop = await givenShop({ items: 0 })
    const card = await givenGiftCard(shop, { code: { lastFour: 'wxyz' } })
    const path = `/gift_cards/${card}`
    const complete = (code: string) => send(ctx, shop, { method: 'PUT', path, form: { code } })
    const isKnown = async () => {
      const [row] = await read<{ code_digest: string | null }>('select code_digest from gift_cards')
      return row!.code_digest !== null
    }
    await complete('ANOTHER-CARD-1234')
    assert.isFalse(await isKnown())
    await complete(CODE)
    assert.isTrue(await isKnown())
    const found = await send(ctx, shop, {
      method: 'POST',
      path: '/gift_card_lookups',
      form: { code: CODE },
    })
    assert.equal(found.header('location'), `/balances/${card}`)
  })
})
