import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { Customer } from '#app/customers/customer'
import { removePastSales } from '#app/past_sales/insert_past_sales'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenPastSale } from '#tests/support/given_past_sale'
import { accountOf, givenShop } from '#tests/support/given_shop'

const plain = (html: string) => html.replaceAll(/\s|&nbsp;/g, ' ')

test.group('Sales before Tillhouse', (group) => {
  group.each.setup(cleanDatabase)

  test('are found by their number, with turnover and tax by month', async ({ client, assert }) => {
    const shop = await givenShop({ items: 0 })
    await givenPastSale(shop)
    await givenPastSale(shop, { number: '#1002', refundedMinor: 10_000 })
    await givenPastSale(shop, { number: '#2001', businessDate: '2026-04-01' })
    const owner = await accountOf(shop.operators.owner)
    const list = await client.get('/past_sales').loginAs(owner)
    list.assertStatus(200)
    assert.match(plain(list.text()), /March 2026[^]*2[^]*400.00[^]*100.00/)
    const numbers = async (q: string) => {
      const page = await client.get('/past_sales').qs({ q }).loginAs(owner).withInertia()
      return (page.inertiaProps.rows as { number: string }[]).map(({ number }) => number).sort()
    }
    assert.deepEqual(await numbers('10'), ['#1001', '#1002'])
    assert.deepEqual(await numbers('#2001'), ['#2001'])
    assert.deepEqual(await numbers('%'), ['#1001', '#1002', '#2001'])
    assert.deepEqual(await numbers('9'), [])
  })

  test('stand on the pages of their customer and their item', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const customer = await Customer.create({ name: 'Åse Ødegård' })
    const sale = await givenPastSale(shop, { customerId: customer.id })
    await transaction((sql) =>
      sql.run('update past_sale_lines set item_id = ?', [shop.items[0]!.id])
    )
    const onCustomer = await client.get(`/customers/${customer.id}`).loginAs(owner)
    assert.include(onCustomer.text(), sale.id)
    const onItem = await client.get(`/items/${shop.items[0]!.id}`).loginAs(owner)
    assert.match(plain(onItem.text()), /NOK 250.00[^]*2 sold from 14 Mar 2026/)
    const page = await client.get(`/past_sales/${sale.id}`).loginAs(owner)
    assert.match(plain(page.text()), /Coffee grinder[^]*MVA 25%[^]*50.00[^]*Vipps[^]*Åse Ødegård/)
  })

  test('count in no figure of the tills', async ({ client, assert }) => {
    const shop = await givenShop()
    await givenPastSale(shop)
    const owner = await accountOf(shop.operators.owner)
    const sales = await client.get('/sales').loginAs(owner).withInertia()
    assert.equal((sales.inertiaProps.sums as { count: number }).count, 0)
    for (const table of ['documents', 'sales', 'till_sessions', 'stock_movements'])
      assert.deepEqual(await read(`select id from ${table}`), [], table)
  })

  test('of another store are unknown, and leave nothing behind when they go', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop({ items: 0 })
    const other = await givenShop({ code: 'other', items: 0 })
    const sale = await givenPastSale(shop)
    const stranger = await accountOf(other.operators.manager)
    const page = await client.get(`/past_sales/${sale.id}`).loginAs(stranger)
    page.assertStatus(404)
    await transaction((sql) => removePastSales(sql, [sale.id]))
    for (const table of ['past_sales', 'past_sale_lines', 'past_sale_taxes', 'past_sale_tenders'])
      assert.deepEqual(await read(`select * from ${table}`), [], table)
  })
})
