import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { Customer } from '#app/customers/customer'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn, type GivenShop } from '#tests/support/given_shop'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

async function givenManager() {
  const shop = await givenShop()
  return { shop, manager: await accountOf(shop.operators.manager) }
}

async function givenPurchase(shop: GivenShop) {
  const customer = await Customer.create({ name: 'Åse Ødegård' })
  const till = await givenOpenTill(shop)
  const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
  await sendDocument(shop, sale)
  await transaction((sql) =>
    sql.run('update sales set customer_id = ? where id = ?', [customer.id, sale.document.id])
  )
  return { customer, saleId: sale.document.id }
}

test.group('Customers in the back office', (group) => {
  group.each.setup(cleanDatabase)

  test('adds a customer and shows it with scripts off', async ({ client, assert }) => {
    const { manager } = await givenManager()
    const answer = await client
      .post('/customers')
      .loginAs(manager)
      .withCsrfToken()
      .form({ name: 'Åse Ødegård', phone: '+47 912 34 567', email: 'ASE@example.no' })
    answer.assertStatus(200)
    const customer = await Customer.findByOrFail('name', 'Åse Ødegård')
    assert.equal(customer.email, 'ase@example.no')
    const page = await client.get(`/customers/${customer.id}`).loginAs(manager)
    assert.match(page.text(), /<input[^>]*value="Åse Ødegård"/)
  })

  test('keeps a certificate for buying without tax, which registers get with the customer', async ({
    client,
    assert,
  }) => {
    const { shop, manager } = await givenManager()
    const fields = {
      name: 'Embassy of Ruritania',
      taxCertificate: 'D-17',
      taxCertificateReason: 'Embassy',
      taxCertificateUntil: '2027-06-30',
    }
    await client.post('/customers').loginAs(manager).withCsrfToken().form(fields)
    const headers = shop.device.headers(await givenSignOn(shop))
    const found = async () =>
      (await client.get('/api/customers').qs({ q: 'ruri' }).headers(headers)).body().customers[0]
    const { id, taxCertificate } = await found()
    assert.deepEqual(taxCertificate, {
      number: 'D-17',
      reason: 'Embassy',
      validUntil: '2027-06-30',
    })
    const page = await client.get(`/customers/${id}`).loginAs(manager)
    assert.match(page.text(), /<input[^>]*value="D-17"/)
    const none = {
      ...fields,
      taxCertificate: '',
      taxCertificateReason: '',
      taxCertificateUntil: '',
    }
    await client.put(`/customers/${id}`).loginAs(manager).withCsrfToken().form(none)
    assert.notProperty(await found(), 'taxCertificate')
  })

  test('shows purchases of the reader’s own stores only', async ({ client, assert }) => {
    const { shop, manager } = await givenManager()
    const { customer, saleId } = await givenPurchase(shop)
    const own = await client.get(`/customers/${customer.id}`).loginAs(manager)
    assert.include(own.text(), saleId)
    const other = await givenShop({ code: 'other' })
    const stranger = await accountOf(other.operators.manager)
    const page = await client.get(`/customers/${customer.id}`).loginAs(stranger)
    page.assertStatus(200)
    assert.notInclude(page.text(), saleId)
  })

  test('finds by part of a name in any case, by phone digits and by e-mail', async ({
    client,
    assert,
  }) => {
    const { manager } = await givenManager()
    await Customer.createMany([
      { name: 'Åse Ødegård', phone: '+47 912 34 567' },
      { name: 'Per Hansen', email: 'per@example.no' },
    ])
    for (const [text, expected] of [
      ['ødeg', 'Åse Ødegård'],
      ['912 34 567', 'Åse Ødegård'],
      ['per@ex', 'Per Hansen'],
    ] as const) {
      const page = await client.get('/customers').qs({ q: text }).loginAs(manager)
      assert.include(page.text(), expected, text)
      assert.equal(page.text().match(/href="\/customers\/[0-9a-f-]{36}"/g)?.length, 1, text)
    }
  })

  test('a wildcard in the search is a plain character', async ({ client, assert }) => {
    const { manager } = await givenManager()
    await Customer.create({ name: 'Per Hansen' })
    const page = await client.get('/customers').qs({ q: 'x%' }).loginAs(manager)
    assert.notInclude(page.text(), 'Per Hansen')
  })

  test('refuses an empty name and leaves the state unchanged', async ({ client, assert }) => {
    const { manager } = await givenManager()
    await client.post('/customers').loginAs(manager).withCsrfToken().form({ name: '  ' })
    assert.equal((await Customer.all()).length, 0)
  })

  test('the journal names what changed but no personal field', async ({ client, assert }) => {
    const { manager } = await givenManager()
    const customer = await Customer.create({ name: 'Per Hansen' })
    await client
      .put(`/customers/${customer.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .form({ name: 'Per Hansen', email: 'secret@example.no' })
    const entries = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'customer.changed'"
    )
    assert.lengthOf(entries, 1)
    assert.include(entries[0]!.payload, '"email"')
    assert.notInclude(entries[0]!.payload, 'secret@example.no')
  })

  test('archives and brings back', async ({ client, assert }) => {
    const { manager } = await givenManager()
    const customer = await Customer.create({ name: 'Per Hansen' })
    await client
      .delete(`/customers/${customer.id}`)
      .loginAs(manager)
      .withCsrfToken()
      .form({ isArchived: true })
    assert.notInclude(
      (await client.get('/customers').loginAs(manager)).text(),
      `/customers/${customer.id}`
    )
    const archived = await client.get('/customers').qs({ archived: true }).loginAs(manager)
    assert.include(archived.text(), `/customers/${customer.id}`)
  })
})

test.group('Customers at the register', (group) => {
  group.each.setup(cleanDatabase)

  test('gives id, name and a masked hint, and nothing else', async ({ client, assert }) => {
    const { shop } = await givenManager()
    await Customer.create({
      name: 'Per Hansen',
      phone: '+47 912 34 567',
      email: 'per@example.no',
      note: 'private',
    })
    const headers = shop.device.headers(await givenSignOn(shop))
    const answer = await client.get('/api/customers').qs({ q: 'per' }).headers(headers)
    answer.assertStatus(200)
    assert.deepEqual(
      answer.body().customers.map(({ id: _id, ...rest }: Record<string, unknown>) => rest),
      [{ name: 'Per Hansen', company: null, hint: '…4567', groups: [], vatNumber: null }]
    )
  })

  test('adds a customer by name while selling', async ({ client, assert }) => {
    const { shop } = await givenManager()
    const headers = shop.device.headers(await givenSignOn(shop))
    const answer = await client.post('/api/customers').headers(headers).json({ name: 'Mia' })
    answer.assertStatus(201)
    assert.equal((await Customer.firstOrFail()).name, 'Mia')
  })
})
