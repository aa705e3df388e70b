import { existsSync, statSync } from 'node:fs'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { ApiClient } from '@japa/api-client'
import { read } from '#core/sql'
import { announceSetup } from '#app/setup/first_run/announce_setup'
import { openFirstShop } from '#app/setup/first_run/open_first_shop'
import { ensureSetupCode, setupCodePath } from '#app/setup/first_run/setup_code'
import { isComplete, readDraft, saveStep } from '#app/setup/first_run/setup_draft'
import type { PrinterSettings } from '#app/stores/register'
import { addUser } from '#app/users/add_user'
import { signIn } from '#app/users/sign_in'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { ANSWERS, answerSetup, answerStep, openShop } from '#tests/support/setup/answer_setup'

/** What a proxy in front adds; whoever comes through one is not at the server. */
const ELSEWHERE = { 'x-forwarded-for': '192.168.1.40' }

const PRINTER = { kind: 'none', columns: 42, profile: 'generic' } as PrinterSettings

const places = (client: ApiClient) => client.get('/setup').headers(ELSEWHERE)

async function keyCode(client: ApiClient, code: string) {
  return client.post('/setup/code').headers(ELSEWHERE).withCsrfToken().redirects(0).json({ code })
}

test.group('The first-run set-up', (group) => {
  group.each.setup(cleanDatabase)

  test('until there is a shop every page leads to it', async ({ client, assert }) => {
    for (const path of ['/', '/sign-in', '/items', '/settings/people', '/no/such/page']) {
      const response = await client.get(path).redirects(0)
      assert.equal(response.header('location'), '/setup', path)
    }
    ;(await client.get('/health/live')).assertStatus(200)
  })

  test('the first step is in the HTML, so that it needs no script', async ({ client, assert }) => {
    const page = await client.get('/setup').header('accept-language', 'da')
    assert.include(page.text(), 'Velkommen til Tillhouse')
    assert.match(page.text(), /<form[^>]+method="post"[^>]+action="\/setup\/place"/)
    assert.match(page.text(), /<input[^>]+name="country"[^>]+value="DK"/)
    assert.match(page.text(), /<input[^>]+name="_csrf"/)
  })

  test('opens the shop that was described, and signs its owner in', async ({ client, assert }) => {
    await answerSetup(client)
    const opened = await openShop(client)
    assert.equal(opened.header('location'), '/welcome')
    const [store] = await read<Record<string, unknown>>('select * from stores')
    assert.containsSubset(store, {
      code: 'nordmanns-bakeri',
      name: 'Nordmanns Bakeri',
      country: 'NO',
      currency: 'NOK',
      locale: 'nb-NO',
      time_zone: 'Europe/Oslo',
      organisation_number: '999 888 777',
    })
    assert.equal(Number(store!.day_cutoff_minutes), 270)
    const tenders = await read<{ code: string }>('select code from tender_types order by position')
    assert.deepEqual(
      tenders.map(({ code }) => code),
      ['cash', 'card']
    )
    const items = await read<Record<string, unknown>>(
      `select i.name, i.is_open_price, c.code, d.lookup_key, p.unit_price_minor_e4
         from items i join tax_categories c on c.id = i.tax_category_id
         left join item_identifiers d on d.item_id = i.id
         left join item_prices p on p.item_id = i.id order by i.name`
    )
    assert.deepEqual(
      items.map((row) => [row.name, row.code, row.lookup_key, Number(row.unit_price_minor_e4)]),
      [
        ['Grovbrød', 'food', 'g:07038010000058', 42_500_000],
        ['Pose', 'food', 'c:POSE', 0],
      ]
    )
    assert.equal(Number(items[1]!.is_open_price), 1)
    const kinds = await read<{ kind: string }>('select kind from journal_entries')
    assert.includeMembers(
      kinds.map(({ kind }) => kind),
      ['store.created', 'item.created', 'user.signed_in']
    )
    const { email, password } = ANSWERS.owner
    const answer = await signIn({ email, password, address: '::1' })
    assert.isTrue(answer.ok, 'the password that was keyed in the set-up opens the back office')
  })

  test('the owner is signed in in the browser that opened the shop', async ({ client, assert }) => {
    await answerSetup(client)
    const opened = await openShop(client)
    const session = opened.session()
    const welcome = await client.get('/welcome').withSession(session).withInertia()
    assert.equal(welcome.inertiaComponent, 'setup/welcome')
    assert.equal(welcome.inertiaProps.storeName, 'Nordmanns Bakeri')
    assert.equal(welcome.inertiaProps.itemCount, 2)
  })

  test('who wanted a second factor is led to it first, and then on', async ({ client, assert }) => {
    await answerSetup(client, { owner: { ...ANSWERS.owner, wantsSecondFactor: true } })
    const opened = await openShop(client)
    assert.equal(opened.header('location'), '/account/second_factor?next=/welcome')
    const page = await client
      .get('/account/second_factor?next=/welcome')
      .withSession(opened.session())
      .withInertia()
    assert.equal(page.inertiaProps.next, '/welcome')
    const elsewhere = await client
      .get('/account/second_factor?next=//evil.example')
      .withSession(opened.session())
      .redirects(0)
    assert.notInclude(elsewhere.text(), 'evil.example')
  })

  test('answers of a step whose turn has not come lead back to the open one', async ({
    client,
    assert,
  }) => {
    for (const step of ['tax', 'tenders', 'items'] as const) {
      const response = await answerStep(client, step, ANSWERS[step])
      response.assertStatus(302)
      assert.equal(response.header('location'), '/setup/place', step)
    }
    assert.deepEqual(await readDraft(), {})
  })

  test('of answers given in two browsers at the same moment none is lost', async ({ assert }) => {
    await Promise.all([
      saveStep('register', { name: 'Disken', printer: PRINTER, isPrinterTried: false }),
      saveStep('items', { rows: [] }),
      saveStep('place', { locale: 'nb', country: 'NO' }),
    ])
    assert.sameMembers(Object.keys(await readDraft()), ['register', 'items', 'place'])
  })

  test('keeps its answers on the server, with no secret that could be read', async ({
    client,
    assert,
  }) => {
    for (const step of ['place', 'owner', 'store'] as const) {
      await answerStep(client, step, ANSWERS[step])
    }
    const [row] = await read<{ value: string }>(
      "select value from settings where name = 'setup.draft'"
    )
    assert.notInclude(row!.value, ANSWERS.owner.password)
    assert.notInclude(row!.value, ANSWERS.owner.pin)
    const page = await client.get('/setup/store').withInertia()
    assert.equal(page.inertiaProps.screen.values.name, 'Nordmanns Bakeri')
    assert.equal((await client.get('/setup').redirects(0)).header('location'), '/setup/tax')
    const again = await answerStep(client, 'owner', { ...ANSWERS.owner, password: '', pin: '' })
    assert.equal(again.header('location'), '/setup/store', 'an empty password keeps the old one')
  })

  test('another country forgets what the first one called its taxes and money', async ({
    client,
    assert,
  }) => {
    await answerSetup(client)
    await answerStep(client, 'place', { locale: 'en', country: 'other', otherCountry: 'AT' })
    const draft = await readDraft()
    assert.isUndefined(draft.store)
    assert.isUndefined(draft.tax)
    assert.equal(draft.owner?.name, 'Kari Nordmann')
    const page = await client.get('/setup/store').withInertia()
    assert.equal(page.inertiaProps.screen.values.currency, 'EUR')
    assert.equal(page.inertiaProps.screen.values.timeZone, 'Europe/Vienna')
  })

  test('a country without a preset gets the rates that were keyed', async ({ client, assert }) => {
    const rates = { standard: '19', low: '7', zero: '0' }
    await answerSetup(client, {
      place: { locale: 'en', country: 'other', otherCountry: 'AT' },
      store: { ...ANSWERS.store, currency: 'EUR', timeZone: 'Europe/Vienna' },
      tax: { defaultCode: 'standard', rates },
      items: { rows: [{ name: 'Bread', price: '4.20', barcode: '' }] },
    })
    await openShop(client)
    const rows = await read<{ name: string; rate_ppm: number }>(
      "select name, rate_ppm from tax_rates where country = 'AT' order by rate_ppm desc"
    )
    assert.deepEqual(
      rows.map((row) => [row.name, Number(row.rate_ppm)]),
      [
        ['VAT 19 %', 190_000],
        ['VAT 7 %', 70_000],
        ['VAT 0 %', 0],
      ]
    )
  })

  test('a province decides the rates, the time zone and what the tax screen shows', async ({
    client,
    assert,
  }) => {
    const place = { locale: 'en', country: 'CA', region: 'QC' }
    await answerStep(client, 'place', { ...place, region: 'BC' })
    await answerStep(client, 'owner', ANSWERS.owner)
    const west = await client.get('/setup/store').withInertia()
    assert.equal(west.inertiaProps.screen.values.timeZone, 'America/Vancouver')
    await answerSetup(client, {
      place,
      store: { ...ANSWERS.store, currency: 'CAD', timeZone: 'America/Toronto' },
      tax: { defaultCode: 'standard' },
    })
    const page = await client.get('/setup/tax').withInertia()
    const { rows, region } = page.inertiaProps.screen
    assert.equal(region, 'QC')
    const standard = rows.find((row: { code: string }) => row.code === 'standard')
    assert.sameMembers(
      standard.rates.map(({ ratePpm }: { ratePpm: number }) => ratePpm),
      [50_000, 99_750]
    )
    await openShop(client)
    const [store] = await read<{ region: string }>('select region from stores')
    assert.equal(store?.region, 'QC')
  })

  test('refuses what is not right, field by field, and goes on when it is mended', async ({
    client,
    assert,
  }) => {
    await answerStep(client, 'place', ANSWERS.place)
    const bad: [string, object][] = [
      ['password', { password: 'short' }],
      ['password', { password: 'password123456' }],
      ['password', { password: 'karinordmann1' }],
      ['pin', { pin: '1234' }],
      ['pin', { pin: '12' }],
      ['email', { email: 'kari' }],
      ['name', { name: '' }],
    ]
    for (const [field, change] of bad) {
      const response = await answerStep(client, 'owner', { ...ANSWERS.owner, ...change })
      assert.property(response.flashMessage('inputErrorsBag'), field, JSON.stringify(change))
    }
    await answerStep(client, 'owner', ANSWERS.owner)
    await answerStep(client, 'store', ANSWERS.store)
    const unknown = await answerStep(client, 'tax', { defaultCode: 'no_such_rate' })
    assert.property(unknown.flashMessage('inputErrorsBag'), 'defaultCode')
    await answerStep(client, 'tax', ANSWERS.tax)
    const none = await answerStep(client, 'tenders', { codes: ['stones'] })
    assert.property(none.flashMessage('inputErrorsBag'), 'codes')
    await answerStep(client, 'tenders', ANSWERS.tenders)
    const printer = { kind: 'tcp', host: '192.168.1.9', port: 22, columns: 42, profile: 'generic' }
    const port = await answerStep(client, 'register', { name: 'Disken', printer })
    assert.sameMembers(Object.keys(port.flashMessage('inputErrorsBag')), ['printer.port'])
    await answerStep(client, 'register', ANSWERS.register)
    const rows = [
      { name: 'Bread', price: 'much', barcode: '' },
      { name: '', price: '1,00', barcode: '7038010000059' },
    ]
    const items = await answerStep(client, 'items', { rows })
    assert.sameMembers(Object.keys(items.flashMessage('inputErrorsBag')), [
      'rows.0.price',
      'rows.1.name',
      'rows.1.barcode',
    ])
    const early = await openShop(client)
    assert.equal(early.header('location'), '/setup/items')
    assert.deepEqual(await read('select id from stores'), [])
  })

  test('nobody jumps ahead of what is missing', async ({ client, assert }) => {
    const response = await client.get('/setup/summary').redirects(0)
    assert.equal(response.header('location'), '/setup/place')
    ;(await client.get('/setup/no_such_step')).assertStatus(404)
  })

  test('two browsers at once open one shop', async ({ client, assert }) => {
    await answerSetup(client)
    const draft = await readDraft()
    assert.isTrue(isComplete(draft))
    const answers = await Promise.all([
      openFirstShop(draft as never),
      openFirstShop(draft as never),
      openFirstShop(draft as never),
    ])
    assert.lengthOf(
      answers.filter(({ ok }) => ok),
      1
    )
    assert.deepEqual(
      answers.filter(({ ok }) => !ok).map((answer) => 'reason' in answer && answer.reason),
      ['shop_exists', 'shop_exists']
    )
    const [counts] = await read<Record<string, number>>(
      'select (select count(*) from stores) as stores, (select count(*) from users) as people, (select count(*) from items) as items'
    )
    assert.deepEqual(Object.values(counts!).map(Number), [1, 1, 2])
  })

  test('is gone once there is a shop, to everybody', async ({ client, assert }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    for (const path of ['/setup', '/setup/place', '/setup/summary']) {
      ;(await client.get(path)).assertStatus(404)
      ;(await client.get(path).loginAs(owner)).assertStatus(404)
    }
    ;(await answerStep(client, 'owner', ANSWERS.owner)).assertStatus(404)
    ;(await openShop(client)).assertStatus(404)
    assert.lengthOf(await read('select id from stores'), 1)
  })

  test('refuses a database that holds demo accounts', async ({ client, assert }) => {
    await answerSetup(client)
    await db.transaction((trx) =>
      addUser({ name: 'Kari', email: 'kari@demo.tillhouse', locale: 'en', roles: [] }, trx)
    )
    const response = await openShop(client)
    assert.include(String(response.flashMessage('problem')), 'demo')
    assert.deepEqual(await read('select id from stores'), [])
  })
})

test.group('The set-up code', (group) => {
  group.each.setup(cleanDatabase)

  test('is asked of who is not at the server, and opens the steps', async ({ client, assert }) => {
    const asked = await places(client).withInertia()
    assert.equal(asked.inertiaComponent, 'setup/code')
    const step = await client.get('/setup/place').headers(ELSEWHERE).redirects(0)
    assert.equal(step.header('location'), '/setup')
    const code = await ensureSetupCode()
    const taken = await keyCode(client, `${code.slice(0, 5)}-${code.slice(5)}`.toLowerCase())
    const session = taken.session()
    const opened = await client
      .get('/setup/place')
      .headers(ELSEWHERE)
      .withSession(session)
      .withInertia()
    assert.equal(opened.inertiaComponent, 'setup/place')
  })

  test('is refused when it is wrong, and after ten guesses not even looked at', async ({
    client,
    assert,
  }) => {
    const wrong = await keyCode(client, 'AAAAA-AAAAA')
    assert.include(String(wrong.flashMessage('problem')), 'not the code')
    for (let count = 2; count <= 10; count++) await keyCode(client, 'AAAAA-AAAAA')
    const late = await keyCode(client, await ensureSetupCode())
    assert.include(String(late.flashMessage('problem')), 'Too many attempts')
    assert.isUndefined(late.session().setup_proof)
  })

  test('nobody without it changes an answer or opens a shop', async ({ client, assert }) => {
    await answerSetup(client)
    const changed = await client
      .post('/setup/owner')
      .headers(ELSEWHERE)
      .withCsrfToken()
      .redirects(0)
      .json({ ...ANSWERS.owner, email: 'mallory@evil.test' })
    assert.equal(changed.header('location'), '/setup')
    const opened = await client
      .post('/setup')
      .headers(ELSEWHERE)
      .withCsrfToken()
      .redirects(0)
      .json({})
    assert.equal(opened.header('location'), '/setup')
    assert.equal((await readDraft()).owner?.email, ANSWERS.owner.email)
    assert.deepEqual(await read('select id from stores'), [])
  })

  test('is told on the screen and in a file for the owner alone, and gone with the shop', async ({
    client,
    assert,
  }) => {
    const lines: string[] = []
    await announceSetup((line) => lines.push(line))
    const code = await ensureSetupCode()
    assert.include(lines.join('\n'), `${code.slice(0, 5)}-${code.slice(5)}`)
    assert.include(lines.join('\n'), '/setup')
    assert.equal(statSync(setupCodePath).mode & 0o777, 0o600)
    await answerSetup(client)
    await openShop(client)
    assert.isFalse(existsSync(setupCodePath))
    const silent: string[] = []
    await announceSetup((line) => silent.push(line))
    assert.deepEqual(silent, [])
  })
})
