import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { createDeviceKeys } from '#app/documents/document_signature'
import { addTaxRate } from '#app/stores/add_tax_rate'
import { Enrolment } from '#app/stores/enrolment'
import { loadTaxTables } from '#app/stores/load_tax_tables'
import { Register } from '#app/stores/register'
import { removeTaxRate } from '#app/stores/remove_tax_rate'
import { Store } from '#app/stores/store'
import { toStoreForm } from '#app/stores/store_transformer'
import { TaxRate } from '#app/stores/tax_rate'
import { TenderType } from '#app/tenders/tender_type'
import { toTenderType } from '#app/tenders/tender_type_transformer'
import { resolveRates } from '#pricing/tax/resolve_rates'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'

async function givenOwner(country = 'NO') {
  const shop = await givenShop({ country })
  return { shop, owner: await accountOf(shop.operators.owner) }
}

test.group('Settings of a store', (group) => {
  group.each.setup(cleanDatabase)

  test('changed settings are kept, shown with scripts off, and written in the journal', async ({
    client,
    assert,
  }) => {
    const { shop, owner } = await givenOwner()
    const path = `/settings/stores/${shop.store.id}`
    const form = {
      ...toStoreForm(await Store.findOrFail(shop.store.id)),
      legalName: 'Fjord og Fjell AS',
      dayCutoff: '05:30',
    }
    await client.put(path).loginAs(owner).withCsrfToken().json(form)
    const store = await Store.findOrFail(shop.store.id)
    assert.equal(store.legalName, 'Fjord og Fjell AS')
    assert.equal(store.dayCutoffMinutes, 330)
    const page = await client.get(`${path}/edit`).loginAs(owner)
    assert.include(page.text(), 'value="Fjord og Fjell AS"')
    const [entry] = await read<{ payload: string }>(
      "select payload from journal_entries where kind = 'store.changed'"
    )
    assert.includeMembers(JSON.parse(entry!.payload).fields, ['legalName', 'dayCutoffMinutes'])
  })

  test('registers learn of changed settings and tax rates at once', async ({ client, assert }) => {
    const { shop, owner } = await givenOwner()
    const told = async () =>
      (
        await read<{ store_id: string | null }>(
          "select store_id from outbox_events where kind = 'stores.pricing.changed' order by id"
        )
      ).map((row) => row.store_id)
    const form = toStoreForm(await Store.findOrFail(shop.store.id))
    await client
      .put(`/settings/stores/${shop.store.id}`)
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
      .json({ ...form, cashRoundingStepMinor: 50 })
    assert.deepEqual(await told(), [shop.store.id])
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const { taxCategoryId, country } = await TaxRate.firstOrFail()
    const fields = { name: 'VAT 30 %', ratePpm: 300_000, standardCode: null, validTo: null }
    const rate = { ...fields, taxCategoryId, country, validFrom: '2099-01-01' }
    const added = await addTaxRate(rate, author)
    assert.isTrue(added.ok)
    assert.deepEqual(await told(), [shop.store.id, null])
    if (added.ok) await removeTaxRate(added.value.id, '2098-01-01', author)
    assert.deepEqual(await told(), [shop.store.id, null, null])
  })

  test('a store that has traded keeps its country, currency and tax mode', async ({
    client,
    assert,
  }) => {
    const { shop, owner } = await givenOwner()
    await transaction((sql) =>
      sql.run(
        `insert into documents (id, enrolment_id, sequence, kind, store_id, state, bytes, signature, digest, received_at)
         values ('01890000-0000-7000-8000-000000000001', ?, 1, 'sale', ?, 'accepted', '{}', '', '', '2026-01-01 00:00:00.000')`,
        [shop.enrolment.id, shop.store.id]
      )
    )
    const form = { ...toStoreForm(await Store.findOrFail(shop.store.id)), currency: 'EUR' }
    const path = `/settings/stores/${shop.store.id}`
    const answer = await client.put(path).loginAs(owner).withCsrfToken().redirects(0).json(form)
    assert.include(String(answer.flashMessage('problem')), 'This store has sold already')
    assert.equal((await Store.findOrFail(shop.store.id)).currency, 'NOK')
  })

  test('a further store opens with its country’s currency, VAT, tenders and stock places', async ({
    client,
    assert,
  }) => {
    const { owner } = await givenOwner()
    const body = { name: 'Helsinki', code: 'hel', country: 'FI' }
    await client.post('/settings/stores').loginAs(owner).withCsrfToken().json(body)
    const store = await Store.findByOrFail('code', 'hel')
    assert.deepEqual(
      [store.currency, store.timeZone, store.cashRoundingStepMinor],
      ['EUR', 'Europe/Helsinki', 5]
    )
    assert.lengthOf(await TenderType.query().where('store_id', store.id), 3)
    assert.lengthOf(await read('select id from stock_locations where store_id = ?', [store.id]), 2)
    const categories = await read('select id from tax_categories')
    const rated = await read("select distinct tax_category_id from tax_rates where country = 'FI'")
    assert.equal(rated.length, categories.length)
  })

  test('another store’s settings look as if they did not exist', async ({ client }) => {
    const { shop, owner } = await givenOwner()
    const manager = await accountOf(shop.operators.manager)
    const body = { name: 'Bergen', code: 'ber', country: 'NO' }
    await client.post('/settings/stores').loginAs(owner).withCsrfToken().json(body)
    const other = await Store.findByOrFail('code', 'ber')
    const till = await Register.create({
      storeId: other.id,
      number: 1,
      name: 'Till',
      settings: { printer: { kind: 'none' } },
    })
    const type = await TenderType.findByOrFail('store_id', other.id)
    for (const path of [
      `/settings/registers/${till.id}/edit`,
      `/settings/tender_types/${type.id}/edit`,
    ]) {
      const page = await client.get(path).loginAs(manager)
      page.assertStatus(404)
    }
  })

  test('a register is added, given a printer, and enrolled by this browser', async ({
    client,
    assert,
  }) => {
    const { shop, owner } = await givenOwner()
    const printer = {
      kind: 'tcp',
      host: '192.168.1.40',
      port: 9100,
      columns: 48,
      profile: 'generic',
    }
    await client
      .post('/settings/registers')
      .loginAs(owner)
      .withCsrfToken()
      .json({ name: 'Back till', printer })
    const register = await Register.findByOrFail('name', 'Back till')
    assert.equal(register.number, 2)
    assert.deepEqual(register.settings.printer, printer)
    const { publicKey } = await createDeviceKeys()
    const enrol = (takesOver: boolean) =>
      client
        .post('/enrolments')
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json({ registerId: register.id, publicKey, deviceName: 'Tablet', takesOver })
    const first = await enrol(false)
    assert.match(
      String(first.header('set-cookie')),
      /th_device=[0-9a-f-]{36}\.[\w-]{43}; .*HttpOnly; SameSite=Strict/
    )
    const second = await enrol(false)
    assert.include(String(second.flashMessage('problem')), 'Tablet is this register now')
    await enrol(true)
    const rows = await read<{ series: number; end_reason: string | null }>(
      'select series, end_reason from enrolments where register_id = ? order by series',
      [register.id]
    )
    assert.deepEqual(
      rows.map((row) => [Number(row.series), row.end_reason]),
      [
        [1, 'taken_over'],
        [2, null],
      ]
    )
    const page = await client.get(`/settings/registers/${register.id}/edit`).loginAs(owner)
    assert.include(page.text(), 'Taken over by another device')
    assert.notExists(await Register.find(shop.store.id))
  })

  test('a network printer without an address is refused at its field', async ({
    client,
    assert,
  }) => {
    const { owner } = await givenOwner()
    const response = await client
      .post('/settings/registers')
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
      .json({ name: 'x', printer: { kind: 'tcp', columns: 42, profile: 'generic' } })
    const errors = response.flashMessage('inputErrorsBag') ?? response.body()
    assert.include(JSON.stringify(errors), 'printer.host')
    assert.isNull(await Register.findBy('name', 'x'))
  })

  test('a printer’s port is one of those where printers listen', async ({ client, assert }) => {
    const { owner } = await givenOwner()
    const printer = { kind: 'tcp', host: '127.0.0.1', columns: 42, profile: 'generic' }
    const save = (port: number) =>
      client
        .post('/settings/registers')
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json({ name: `Port ${port}`, printer: { ...printer, port } })
    for (const port of [25, 80, 6_379, 9_110]) await save(port)
    await save(9_101)
    const names = (await Register.query().where('name', 'like', 'Port %')).map(({ name }) => name)
    assert.deepEqual(names, ['Port 9101'])
  })

  test('coordinates that are no key enrol no device', async ({ client, assert }) => {
    const { shop, owner } = await givenOwner()
    const point = 'A'.repeat(43)
    const response = await client
      .post('/enrolments')
      .loginAs(owner)
      .withCsrfToken()
      .redirects(0)
      .json({
        registerId: shop.register.id,
        publicKey: { kty: 'EC', crv: 'P-256', x: point, y: point },
        deviceName: 'Tampered',
        takesOver: true,
      })
    assert.isUndefined(response.cookie('th_device'))
    assert.isNull(await Enrolment.findBy('device_name', 'Tampered'))
  })

  test('ending a device’s enrolment signs its operators off', async ({ client, assert }) => {
    const { shop, owner } = await givenOwner()
    await client
      .delete(`/enrolments/${shop.enrolment.id}`)
      .loginAs(owner)
      .withCsrfToken()
      .json({ reason: 'lost' })
    const [row] = await read<{ end_reason: string }>('select end_reason from enrolments')
    assert.equal(row!.end_reason, 'lost')
    const call = await client.post('/api/operator_sessions').headers(shop.device.headers()).json({})
    call.assertStatus(401)
  })
})

test.group('Tax rates', (group) => {
  group.each.setup(cleanDatabase)

  test('a new rate ends the one before on the day before', async ({ client, assert }) => {
    const { shop, owner } = await givenOwner('FI')
    const { standard } = shop.taxCategories
    const add = (validFrom: string, validTo: string | null = null) =>
      client
        .post(`/settings/tax/${standard!.id}/rates`)
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json({ name: 'ALV 26 %', ratePpm: 260_000, standardCode: null, validFrom, validTo })
    await add('2027-01-01')
    const rates = await TaxRate.query().where('tax_category_id', standard!.id).orderBy('valid_from')
    assert.deepEqual(
      rates.slice(-2).map((rate) => [rate.ratePpm, rate.validTo]),
      [
        [255_000, '2026-12-31'],
        [260_000, null],
      ]
    )
    assert.include(String((await add('2026-06-01')).flashMessage('problem')), 'exists already')
    assert.include(
      String((await add('2028-01-01', '2027-01-01')).flashMessage('problem')),
      'lies before the first'
    )
    const page = await client.get('/settings/tax').loginAs(owner)
    assert.include(page.text(), '26 %')
  })

  test('another tax comes beside the first, in the province of the store, and on top of it', async ({
    client,
    assert,
  }) => {
    const { shop, owner } = await givenOwner('CA')
    const { standard } = shop.taxCategories
    const add = async (fields: object) => {
      const answer = await client
        .post(`/settings/tax/${standard!.id}/rates`)
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json({ standardCode: null, validFrom: '2027-01-01', validTo: null, ...fields })
      return String(answer.flashMessage('problem') ?? '')
    }
    const city = { name: 'City 10 %', levy: 'city', ratePpm: 100_000, isCompound: true }
    assert.equal(await add(city), '')
    assert.equal(await add({ name: 'HST 14 %', levy: 'hst', ratePpm: 140_000 }), '')
    const second = { name: 'Port 1 %', levy: 'port', ratePpm: 10_000, isCompound: true }
    assert.include(await add(second), 'on top of the others')
    const most = { name: 'Luxury 80 %', levy: 'luxury', ratePpm: 800_000 }
    assert.include(await add(most), 'more than 100 %')
    const tables = await transaction((sql) => loadTaxTables(sql, { country: 'CA', region: 'ON' }))
    const next = resolveRates(tables, { businessDate: '2027-01-01', place: null })[standard!.id]!
    assert.deepEqual(
      next.map(({ name, ratePpm, isCompound = false }) => [name, ratePpm, isCompound]),
      [
        ['HST 14 %', 140_000, false],
        ['City 10 %', 100_000, true],
      ]
    )
    const elsewhere = await transaction((sql) =>
      loadTaxTables(sql, { country: 'CA', region: 'QC' })
    )
    const there = resolveRates(elsewhere, { businessDate: '2027-01-01', place: null })[
      standard!.id
    ]!
    assert.sameMembers(
      there.map(({ ratePpm }) => ratePpm),
      [50_000, 99_750]
    )
  })

  test('a new category is sold at the standard rate until it gets its own', async ({
    client,
    assert,
  }) => {
    const { owner } = await givenOwner('NO')
    const body = { name: 'Bøker', code: 'books' }
    await client.post('/settings/tax').loginAs(owner).withCsrfToken().json(body)
    const [rate] = await read<{ rate_ppm: number }>(
      `select r.rate_ppm from tax_rates r join tax_categories c on c.id = r.tax_category_id where c.code = 'books'`
    )
    assert.equal(Number(rate!.rate_ppm), 250_000)
  })
})

test.group('Ways to pay', (group) => {
  group.each.setup(cleanDatabase)

  test('a way to pay is renamed and put away, and its kind stays', async ({ client, assert }) => {
    const { shop, owner } = await givenOwner()
    const { voucher } = shop.tenderTypes
    const path = `/settings/tender_types/${voucher.id}`
    const put = (changes: object) =>
      client
        .put(path)
        .loginAs(owner)
        .withCsrfToken()
        .redirects(0)
        .json({ ...toTenderType(voucher), ...changes })
    await put({ name: 'Universalgavekort', isArchived: true })
    const type = await TenderType.findOrFail(voucher.id)
    assert.equal(type.name, 'Universalgavekort')
    assert.isNotNull(type.archivedAt)
    assert.include(
      String((await put({ kind: 'cash' })).flashMessage('problem')),
      'cannot be changed'
    )
    const list = await client.get('/settings/tender_types').loginAs(owner)
    assert.include(list.text(), 'Universalgavekort')
  })
})
