import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, type GivenShop } from '#tests/support/given_shop'
import { TillDay } from '#tests/support/tills/given_till_day'

/** Sold 40.00 in cash and 20.00 by card, paid out 5.00, 10.00 short at close. */
async function givenClosedDay(shop: GivenShop): Promise<TillDay> {
  const [first, second] = shop.items
  const day = await new TillDay(shop).open(100_000)
  await day.sell({ lines: [{ item: first!, quantityThousandths: 2_000 }, { item: second! }] })
  await day.sell({
    lines: [{ item: second! }],
    tenders: [{ type: shop.tenderTypes.card, givenMinor: 2_000 }],
  })
  await day.move('paid_out', 500, 'Stamps')
  await day.close({ shortMinor: 1_000, leftInTillMinor: 100_000, note: 'Busy day' })
  return day
}

function plain(html: string): string {
  return html
    .replace(/<[^>]+>/g, ' ')
    .replace(/[\u00a0\u202f]|&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
}

test.group('Till pages', (group) => {
  group.each.setup(cleanDatabase)

  test('an accepted Z carries no difference and the list shows the shortage', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    await givenClosedDay(shop)
    const [z] = await read<{ differences: string | null }>('select differences from z_reports')
    assert.isNull(z!.differences)

    const response = await client.get('/tills').loginAs(await accountOf(shop.operators.owner))
    response.assertStatus(200)
    assert.include(response.text(), 'data-server-rendered')
    assert.include(plain(response.text()), '10.00 short')
  })

  test('the session page states the Z as printed, with counts and movements', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const day = await givenClosedDay(shop)
    const response = await client
      .get(`/tills/${day.tillSessionId}`)
      .loginAs(await accountOf(shop.operators.owner))
    const text = plain(response.text())

    for (const words of [
      'Z report no. 1-1',
      'Net sales 60.00',
      'Expected cash 1,035.00',
      'Stamps',
      '-5.00',
      'Busy day',
      '10.00 short',
    ]) {
      assert.include(text, words)
    }
  })

  test('an open till shows its figures of this moment', async ({ client, assert }) => {
    const shop = await givenShop()
    const day = await new TillDay(shop).open(50_000)
    await day.sell({ lines: [{ item: shop.items[0]! }] })
    const response = await client
      .get(`/tills/${day.tillSessionId}`)
      .loginAs(await accountOf(shop.operators.owner))
    const text = plain(response.text())

    assert.include(text, 'X report')
    assert.include(text, 'Net sales 10.00')
    assert.include(text, 'This till is still open')
  })

  test('the day report is the sum of the Zs of the date', async ({ client, assert }) => {
    const shop = await givenShop()
    await givenClosedDay(shop)
    const { grandTotals } = await lastZ()
    const second = await new TillDay(shop, grandTotals).open(100_000)
    await second.sell({ lines: [{ item: shop.items[0]! }] })
    const closing = await second.close({ leftInTillMinor: 100_000 })

    const address = `/tills/days/${closing.businessDate}`
    const response = await client.get(address).loginAs(await accountOf(shop.operators.owner))
    const text = plain(response.text())
    assert.include(text, 'The sum of 2 Z reports')
    assert.include(text, 'Net sales 70.00')
    const [differing] = await read<{ n: number }>(
      'select count(*) as n from z_reports where differences is not null'
    )
    assert.equal(Number(differing!.n), 0)
  })

  test('filters by date and register, and says when nothing fits', async ({ client, assert }) => {
    const shop = await givenShop()
    await givenClosedDay(shop)
    const owner = await accountOf(shop.operators.owner)
    const other = await client.get('/tills?date=2001-01-01&register=').loginAs(owner)
    const here = await client.get(`/tills?date=&register=${shop.register.id}`).loginAs(owner)

    assert.include(plain(other.text()), 'No session fits these filters')
    assert.include(plain(here.text()), '10.00 short')
  })

  test('a stock clerk sees no tills, an accountant sees them but does not touch the safe', async ({
    client,
  }) => {
    const shop = await givenShop()
    const clerk = await accountOf(shop.operators.stockClerk)
    const accountant = await accountOf(shop.operators.accountant)
    const paths = ['/tills', '/tills/safe', '/tills/days/2026-11-22']

    for (const path of paths) (await client.get(path).loginAs(clerk)).assertStatus(403)
    for (const path of paths) (await client.get(path).loginAs(accountant)).assertStatus(200)
    const deposit = await client
      .post('/tills/safe/deposits')
      .loginAs(accountant)
      .withCsrfToken()
      .form({ amountMinor: 100, reason: 'Bag 1' })
    deposit.assertStatus(403)
  })

  test('another store’s session looks like one that does not exist', async ({ client }) => {
    const shop = await givenShop()
    const other = await givenShop({ code: 'other' })
    const day = await new TillDay(other).open(50_000)
    const manager = await accountOf(shop.operators.manager)
    const response = await client.get(`/tills/${day.tillSessionId}`).loginAs(manager)
    response.assertStatus(404)
  })
})

async function lastZ() {
  const [row] = await read<{ report: string }>('select report from z_reports')
  return JSON.parse(row!.report) as {
    grandTotals: { salesMinor: number; returnsMinor: number; netMinor: number }
  }
}

test.group('Safe', (group) => {
  group.each.setup(cleanDatabase)

  async function givenSafe(countedMinor: number) {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    return { shop, owner, count: { countedMinor, reason: 'First count' } }
  }

  test('a count sets the balance, a deposit takes from it, both are journalled', async ({
    client,
    assert,
  }) => {
    const { owner, count } = await givenSafe(500_000)
    await client.post('/tills/safe/counts').loginAs(owner).withCsrfToken().form(count).redirects(0)
    await client
      .post('/tills/safe/deposits')
      .loginAs(owner)
      .withCsrfToken()
      .form({ amountMinor: 320_000, reason: 'Bag 17' })
      .redirects(0)

    const page = await client.get('/tills/safe').loginAs(owner)
    const text = plain(page.text())
    assert.include(text, '1,800.00')
    assert.include(text, 'Bag 17')
    const acts = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'safe.moved' order by sequence"
    )
    assert.deepEqual(
      acts.map(({ payload }) => JSON.parse(payload).amountMinor),
      [500_000, -320_000]
    )
  })

  test('a deposit of more than is there is refused and moves nothing', async ({
    client,
    assert,
  }) => {
    const { owner, count } = await givenSafe(10_000)
    await client.post('/tills/safe/counts').loginAs(owner).withCsrfToken().form(count).redirects(0)
    await client
      .post('/tills/safe/deposits')
      .loginAs(owner)
      .withCsrfToken()
      .form({ amountMinor: 10_001, reason: 'Bag 1' })
      .redirects(0)

    const [safe] = await read<{ balance_minor: number }>('select balance_minor from safe_balances')
    assert.equal(Number(safe!.balance_minor), 10_000)
  })

  test('an amount of nothing, below nothing or without a reason is refused', async ({
    client,
    assert,
  }) => {
    const { owner } = await givenSafe(0)
    for (const form of [
      { amountMinor: 0, reason: 'x' },
      { amountMinor: -5, reason: 'x' },
      { amountMinor: 5, reason: ' ' },
    ]) {
      await client
        .post('/tills/safe/deposits')
        .loginAs(owner)
        .withCsrfToken()
        .form(form)
        .redirects(0)
    }
    assert.lengthOf(await read('select id from safe_movements'), 0)
  })
})
