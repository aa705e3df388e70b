import { rmSync } from 'node:fs'
import { connect } from 'node:net'
import { resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { read } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { openPage } from '#tests/support/browser'
import { openDevice, SHOP_NAME } from '#tests/support/https/second_device'
import {
  givenEnrolledBrowser,
  openTill,
  scan,
  signOn,
  waitUntilSent,
} from '#tests/support/register_page'
import { freePort, ServerProcess } from '#tests/support/sales/server_process'

const DATA_DIR = 'tmp/https-device-data'

let server: ServerProcess
let plain: string
let secure: string

/** The server answers on its plain port a moment before HTTPS is open again. */
async function waitForHttps(): Promise<void> {
  const port = Number(new URL(secure).port)
  for (;;) {
    const isOpen = await new Promise<boolean>((done) => {
      const socket = connect(port, '127.0.0.1')
      socket.once('connect', () => done(true)).once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return
    await wait(50)
  }
}

async function fetchAuthority(): Promise<Buffer> {
  const answer = await fetch(`${server.address}/trust/tillhouse-ca.crt`)
  return Buffer.from(await answer.arrayBuffer())
}

test.group('A second device', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    rmSync(DATA_DIR, { recursive: true, force: true })
    const port = await freePort()
    server = await ServerProcess.start({
      HTTPS: 'required',
      HTTPS_PORT: String(port),
      HTTPS_NAMES: SHOP_NAME,
      DATA_DIR: resolve(DATA_DIR),
    })
    plain = `http://${SHOP_NAME}:${server.port}`
    secure = `https://${SHOP_NAME}:${port}`
    return async () => {
      await server.kill()
      rmSync(DATA_DIR, { recursive: true, force: true })
    }
  })

  test('that does not trust the shop is stopped, and the trust page says so', async ({
    assert,
  }) => {
    const { context, close } = await openDevice({ baseURL: plain, authority: null })
    const stopped = context.pages()[0]!
    await assert.rejects(() => stopped.goto(`${secure}/register`), /ERR_CERT_AUTHORITY_INVALID/)

    const page = await context.newPage()
    await openPage(page, '/register')
    await page.getByTestId('trust-untrusted').waitFor()
    assert.equal(new URL(page.url()).pathname, '/trust')
    assert.equal(await page.getByTestId('name-not-covered').count(), 0)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('download-linux').click(),
    ])
    assert.equal(download.suggestedFilename(), 'tillhouse-ca.crt')
    await close()
  })

  test('that trusts the shop’s authority is led to HTTPS, enrols, sells, and keeps the register’s files', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, close } = await openDevice({
      baseURL: secure,
      authority: await fetchAuthority(),
    })
    const first = context.pages()[0]!
    await first.goto(`${plain}/register`)
    await first.waitForURL(`${secure}/register`)

    const page = await givenEnrolledBrowser(context, shop)
    await signOn(page, shop.operators.cashier)
    await openTill(page)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('done').waitFor()
    await waitUntilSent(page)
    assert.lengthOf(await read('select id from sales'), 1)

    const worker = await page.evaluate(async () => {
      const { active, scope } = await navigator.serviceWorker.ready
      while (active?.state !== 'activated') await new Promise((done) => setTimeout(done, 50))
      return { script: active.scriptURL, scope }
    })
    assert.deepEqual(worker, { script: `${secure}/sw.js`, scope: `${secure}/` })
    const cookies = await context.cookies(secure)
    assert.sameMembers(
      cookies.map(({ name }) => name),
      ['XSRF-TOKEN', 'tillhouse_session', 'th_device']
    )
    assert.deepEqual(
      cookies.filter((cookie) => !cookie.secure),
      []
    )

    await server.kill()
    await page.reload()
    await page.getByTestId('offline').waitFor()
    await server.start()
    await waitForHttps()
    await page.getByRole('button').click()
    await page.locator('[data-testid="sign-on"], [data-testid="register"]').first().waitFor()
    await close()
  })
})
