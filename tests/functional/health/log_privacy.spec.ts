import { test } from '@japa/runner'
import logger from '@adonisjs/core/services/logger'
import { recentLines } from '#core/log/recent_lines'
import { redactText } from '#core/log/redact_text'
import { shortenAddress } from '#core/log/shorten_address'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop, givenSignOn } from '#tests/support/given_shop'

/** What must never stand in a log, made up so that it stands nowhere else. */
const MARKS = {
  name: 'Solveig Merkedottir',
  email: 'solveig.merke@marked.example',
  phone: '+47 911 22 334',
  card: '4111 1111 1111 1111',
  password: 'a marked password 7731',
  pin: '7731',
  query: 'markedquery',
}

test.group('What the log holds of people', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    const before = logger.level
    logger.level = 'trace'
    return () => {
      logger.level = before
    }
  })

  test('nothing, through sign-in, customers, mail, refusals and faults', async ({
    client,
    assert,
  }) => {
    const shop = await givenShop()
    const owner = await accountOf(shop.operators.owner)
    const operator = await givenSignOn(shop)
    const register = shop.device.headers(operator)
    const from = recentLines().length
    const { name, email, phone, card, password, pin, query } = MARKS

    const signIn = { email, password }
    await client.post('/sign-in').withCsrfToken().form(signIn).redirects(0)
    const customer = { name, email, phone, note: card }
    await client.post('/customers').loginAs(owner).withCsrfToken().form(customer).redirects(0)
    const wrong = { ...customer, email: `${email} ${card}` }
    await client.post('/customers').loginAs(owner).withCsrfToken().form(wrong).redirects(0)
    await client
      .get('/customers')
      .qs({ q: `${name} ${query}` })
      .loginAs(owner)
    await client.get(`/${query}/${encodeURIComponent(name)}`)
    await client
      .post('/api/operator_sessions')
      .headers(shop.device.headers())
      .json({ userId: shop.operators.cashier.id, pin })
    await client.post('/api/receipt_mails').headers(register).json({ saleId: shop.store.id, email })
    await client
      .post('/api/operator_sessions')
      .headers({ ...shop.device.headers(), 'content-type': 'application/json' })
      .json(`{"pin": "${pin}", "name": "${name}"`)
    await client.get('/sign-in').header('x-request-id', card)
    const fault = Object.assign(new Error(`Duplicate entry '${email}' for ${name}`), {
      code: 'ER_DUP_ENTRY',
    })
    logger.error({ err: fault }, 'Request failed')
    logger.error(new Error(`No mailbox ${email} for ${phone}`))
    logger.warn({ err: fault })
    logger.error({ err: new Error(`550 <${email}> refused, call ${phone}`) }, 'Mail failed')

    const lines = recentLines().slice(from)
    assert.isAbove(lines.filter((line) => line.includes('"route"')).length, 8)
    const log = lines.join('\n')
    for (const [what, mark] of Object.entries(MARKS)) {
      if (what === 'pin') continue
      assert.notInclude(log, mark, what)
      assert.notInclude(log, encodeURIComponent(mark), what)
    }
    assert.notMatch(log, /"pin"|Merkedottir|solveig/i)
    assert.notInclude(log, operator)
    assert.notInclude(log, shop.device.cookie)
  })

  test('the id that a person quotes is in the answer, the page and the log', async ({
    client,
    assert,
  }) => {
    await givenShop()
    const answer = await client.get('/nowhere').header('accept', 'text/html')
    const id = String(answer.header('x-request-id'))
    assert.match(id, /^[0-9a-f-]{36}$/)
    assert.include(answer.text(), id)
    assert.isTrue(recentLines().some((line) => line.includes(id)))
  })

  test('redacting keeps ids and instants, which one looks for', ({ assert }) => {
    const harmless = '2026-11-22T04:00:00.000Z 01a20166-1067-7167-b21b-5948d3aafef8 E_DISK_FULL 503'
    assert.equal(redactText(harmless), harmless)
    assert.notInclude(redactText('token=abc123 Bearer zzz.yyy'), 'abc123')
    assert.notInclude(redactText('card 4111-1111-1111-1111'), '1111')
  })

  test('a network address loses the part that names one device', ({ assert }) => {
    assert.equal(shortenAddress('192.168.1.77'), '192.168.1.0')
    assert.equal(shortenAddress('::ffff:10.1.2.3'), '10.1.2.0')
    assert.equal(shortenAddress('2001:db8:12:34::9'), '2001:db8:12::')
    assert.equal(shortenAddress('nonsense'), '')
  })
})
