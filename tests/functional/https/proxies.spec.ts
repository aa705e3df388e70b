import { request, type IncomingHttpHeaders } from 'node:http'
import { test } from '@japa/runner'
import { read, transaction } from '#core/sql'
import { writeSetting } from '#core/settings'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { ServerProcess } from '#tests/support/sales/server_process'

const NAME = 'till.shop.example'
const GUESSES = 10

let shop: GivenShop

interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: string
}

/** As a proxy or a forger sends it: `fetch` would not let a test choose the host. */
function ask(
  server: ServerProcess,
  path: string,
  headers: Record<string, string>,
  form?: Record<string, string>
): Promise<Answer> {
  const body = form ? new URLSearchParams(form).toString() : ''
  return new Promise((done, failed) => {
    const sent = request(
      `${server.address}${path}`,
      {
        method: form ? 'POST' : 'GET',
        headers: form
          ? { ...headers, 'content-type': 'application/x-www-form-urlencoded' }
          : headers,
      },
      (answer) => {
        let text = ''
        answer.on('data', (chunk) => (text += chunk))
        answer.on('end', () =>
          done({ status: answer.statusCode!, headers: answer.headers, body: text })
        )
      }
    )
    sent.once('error', failed)
    sent.end(body)
  })
}

/** Guesses a password, each time from another address as the header has it. */
async function guessFromManyAddresses(
  server: ServerProcess,
  email: string,
  host: Record<string, string>
) {
  const { headers, body } = await ask(server, '/sign-in', host)
  const cookie = (headers['set-cookie'] ?? []).map((one) => one.split(';')[0]).join('; ')
  const token = /name="_csrf" value="([^"]+)"/.exec(body)?.[1] ?? ''
  for (let guess = 1; guess <= GUESSES; guess++) {
    const form = { _csrf: token, email, password: 'a-wrong-password' }
    await ask(
      server,
      '/sign-in',
      { ...host, cookie, 'x-forwarded-for': `203.0.113.${guess}` },
      form
    )
  }
}

/** Guesses that were looked at; beyond the limit they are not even written down. */
async function countLookedAt(): Promise<number> {
  const rows = await read(
    "select sequence from journal_entries where kind = 'user.sign_in_refused'"
  )
  return rows.length
}

test.group('Behind a proxy', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(async () => {
    shop = await givenShop()
    await transaction((sql) => writeSetting(sql, 'https.mode', 'proxy'))
  })

  test('one that is believed brings protocol, name and the visitor’s address', async ({
    assert,
  }) => {
    const server = await ServerProcess.start({ APP_URL: `https://${NAME}` })
    const proxied = {
      'host': '127.0.0.1:9',
      'x-forwarded-host': NAME,
      'x-forwarded-proto': 'https',
    }
    const answer = await ask(server, '/sign-in', proxied)
    assert.equal(answer.status, 200)
    for (const cookie of answer.headers['set-cookie'] ?? []) assert.match(cookie, /; Secure/)
    assert.equal(answer.headers['strict-transport-security'], 'max-age=15552000')

    await guessFromManyAddresses(server, shop.operators.owner.email, proxied)
    assert.equal(await countLookedAt(), GUESSES)

    const plain = await ask(server, '/sign-in', { 'host': NAME, 'x-forwarded-proto': 'http' })
    assert.equal(plain.headers.location, '/trust?to=%2Fsign-in')
    await server.kill()
  })

  test('headers from anybody else change nothing: not the protocol, not the address, not a cookie', async ({
    assert,
  }) => {
    const server = await ServerProcess.start({
      APP_URL: `https://${NAME}`,
      TRUSTED_PROXIES: '10.9.9.9',
    })
    const forged = { 'host': NAME, 'x-forwarded-host': 'localhost', 'x-forwarded-proto': 'https' }
    const answer = await ask(server, '/sign-in', forged)
    assert.equal(answer.headers.location, '/trust?to=%2Fsign-in')
    assert.isUndefined(answer.headers['set-cookie'])
    assert.isUndefined(answer.headers['strict-transport-security'])
    const trust = await ask(server, '/trust', forged)
    assert.include(trust.body, 'TRUSTED_PROXIES=127.0.0.1')

    const local = { 'host': '127.0.0.1', 'x-forwarded-proto': 'https' }
    const signIn = await ask(server, '/sign-in', local)
    assert.isAbove((signIn.headers['set-cookie'] ?? []).length, 0)
    for (const cookie of signIn.headers['set-cookie'] ?? []) assert.notMatch(cookie, /Secure/)
    await guessFromManyAddresses(server, shop.operators.owner.email, local)
    assert.equal(await countLookedAt(), 8)
    await server.kill()
  })
})
