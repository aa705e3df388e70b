import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { isSqlite } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { copyDatabase } from '#tests/support/health/copy_database'
import { givenOwnMariadb } from '#tests/support/health/own_mariadb'
import { givenDataFolder } from '#tests/support/health/start_server'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { ServerProcess } from '#tests/support/sales/server_process'

interface Words {
  code: string
  text: string
  retryAfter: string
}

/** Pages in words and calls in codes, both saying when to come back; the process itself lives. */
async function sayAway(assert: Assert, address: string, { code, text, retryAfter }: Words) {
  const page = await fetch(`${address}/sign-in`, {
    headers: { 'accept': 'text/html', 'accept-language': 'nb' },
  })
  assert.equal(page.status, 503)
  assert.equal(page.headers.get('retry-after'), retryAfter)
  const html = await page.text()
  assert.include(html, text)
  assert.include(html, `/help/errors/${code}`)
  assert.include(html, '<html lang="nb"')
  assert.equal((await fetch(`${address}/health/live`)).status, 200)
  // Looked at once a second, so that the last answer may be of before.
  await untilReadiness(address, 503)
}

const untilReady = (address: string) => untilReadiness(address, 200)

async function untilReadiness(address: string, status: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if ((await fetch(`${address}/health/ready`)).status === status) return
    await wait(200)
  }
  throw new Error(`/health/ready did not answer ${status}`)
}

/** It listens before it has started everything; what waited for delivery is delivered last. */
async function untilStarted(database: InstanceType<typeof Database>): Promise<void> {
  const waiting = database.prepare('select count(*) as n from outbox_events where done_at is null')
  for (let attempt = 0; attempt < 100; attempt++) {
    if ((waiting.get() as { n: number }).n === 0) break
    await wait(100)
  }
  await wait(1_000)
}

test.group('A database that is away for a while', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(180_000)

  test('SQLite, held by another program: the register keeps its sale and sends it afterwards', async ({
    assert,
    cleanup,
  }) => {
    const { folder, remove } = givenDataFolder()
    cleanup(remove)
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const file = join(folder, 'shop.sqlite3')
    copyDatabase(file)
    const server = await ServerProcess.start({
      DB_FILE: file,
      DATA_DIR: folder,
      SESSION_DRIVER: 'database',
    })
    cleanup(() => server.kill())
    const other = new Database(file)
    cleanup(() => void other.close())
    await untilStarted(other)
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    other.exec('begin immediate')
    const refused = await sendDocument(shop, sale, server.address)
    assert.equal(refused.status, 503)
    assert.equal(refused.body.code, 'E_DATABASE_BUSY')
    await sayAway(assert, server.address, {
      code: 'E_DATABASE_BUSY',
      text: 'Databasen er opptatt',
      retryAfter: '5',
    })
    other.exec('rollback')
    const answer = await sendDocument(shop, sale, server.address)
    assert.equal(answer.body.state, 'accepted')
    await untilReady(server.address)
  }).skip(!isSqlite(), 'MariaDB has a test of its own')

  test('MariaDB, stopped and started again: everything arrives without a restart', async ({
    assert,
    cleanup,
  }) => {
    const { folder, remove } = givenDataFolder()
    cleanup(remove)
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const database = await givenOwnMariadb(join(folder, 'mariadb'))
    cleanup(() => database.stop())
    const server = await ServerProcess.start({
      ...database.environment,
      DATA_DIR: folder,
      SESSION_DRIVER: 'database',
    })
    cleanup(() => server.kill())
    await untilReady(server.address)
    const sales = []
    for (let number = 0; number < 3; number++) {
      sales.push(await till.sale({ lines: [{ item: shop.items[number]! }] }))
    }
    assert.equal((await sendDocument(shop, sales[0]!, server.address)).body.state, 'accepted')
    await database.pause()
    const refused = await sendDocument(shop, sales[1]!, server.address)
    assert.equal(refused.status, 503)
    assert.equal(refused.body.code, 'E_DATABASE_AWAY')
    await sayAway(assert, server.address, {
      code: 'E_DATABASE_AWAY',
      text: 'Databasen svarer ikke',
      retryAfter: '10',
    })
    await database.resume()
    for (const sale of sales.slice(1)) {
      assert.equal((await sendDocument(shop, sale, server.address)).body.state, 'accepted')
    }
    await untilReady(server.address)
    const metrics = await (await fetch(`${server.address}/metrics`)).text()
    assert.match(metrics, /tillhouse_outbox_deliveries_total\{outcome="done"\} [1-9]/)
  }).skip(isSqlite(), 'SQLite has a test of its own')
})
