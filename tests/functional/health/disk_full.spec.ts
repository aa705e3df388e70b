import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Assert } from '@japa/assert'
import { test } from '@japa/runner'
import Database from 'better-sqlite3'
import { isSqlite } from '#core/sql'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { copyDatabase } from '#tests/support/health/copy_database'
import { givenSmallDisk } from '#tests/support/health/small_disk'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { ServerProcess } from '#tests/support/sales/server_process'

const canMount = process.getuid?.() === 0

function numberIn(file: string, query: string): number {
  const database = new Database(file, { readonly: true })
  const row = database.prepare(query).get() as { n: number }
  database.close()
  return Number(row.n)
}

test.group('A full disk', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(120_000)
  group.each.skip(
    !isSqlite() || !canMount,
    'Needs SQLite, and root to mount a small disk in memory'
  )

  test('keeps sales on the register, writes nothing by halves, and goes on by itself', async ({
    assert,
    cleanup,
  }) => {
    const disk = givenSmallDisk(64)
    if (!disk) throw new Error('No tmpfs could be mounted, although the tests run as root')
    cleanup(() => disk.remove())
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const file = join(disk.folder, 'shop.sqlite3')
    copyDatabase(file)
    const server = await ServerProcess.start({
      DB_FILE: file,
      DATA_DIR: disk.folder,
      SESSION_DRIVER: 'database',
    })
    cleanup(() => server.kill())
    await untilReady(server.address)
    const next = async () =>
      till.sale({ lines: [{ item: shop.items[0]! }, { item: shop.items[1]! }] })
    const send = (sale: Awaited<ReturnType<typeof next>>) =>
      sendDocument(shop, sale, server.address)

    disk.fill()
    // The write-ahead log has some room of its own; sales are taken until that is used up.
    let accepted = 0
    let sale = await next()
    let answer = await send(sale)
    while (answer.status === 200 && accepted < 500) {
      accepted++
      sale = await next()
      answer = await send(sale)
    }
    assert.equal(answer.status, 503)
    assert.equal(answer.body.code, 'E_DISK_FULL')
    assert.equal((await send(sale)).body.code, 'E_DISK_FULL')
    assert.deepEqual(rowCounts(file), countsAfter(accepted))
    await sayFull(assert, server.address)

    disk.free()
    assert.equal((await send(sale)).body.state, 'accepted')
    assert.deepEqual(rowCounts(file), countsAfter(accepted + 1))
    await everythingDelivered(file)
    // What was looked at is kept for a second.
    await wait(1_100)
    assert.equal((await fetch(`${server.address}/health/ready`)).status, 200)
  })
})

/** A server that is still beginning ends when its disk is full, and is begun again by its manager. */
async function untilReady(address: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const { status } = await fetch(`${address}/health/ready`)
    // What was looked at is kept for a second.
    await wait(status === 200 ? 1_100 : 100)
    if (status === 200) return
  }
  throw new Error('The server did not become ready')
}

/** Whole sales of two lines, the opening of the till, and nothing in between. */
function countsAfter(sales: number): Record<string, number> {
  return {
    documents: sales + 1,
    quarantined: 0,
    sales,
    sale_lines: 2 * sales,
    sale_tenders: sales,
    stock_movements: 2 * sales,
    till_session_sales: sales,
  }
}

function rowCounts(file: string): Record<string, number> {
  return {
    documents: numberIn(file, 'select count(*) as n from documents'),
    quarantined: numberIn(file, "select count(*) as n from documents where state = 'quarantined'"),
    sales: numberIn(file, 'select count(*) as n from sales'),
    sale_lines: numberIn(file, 'select count(*) as n from sale_lines'),
    sale_tenders: numberIn(file, 'select count(*) as n from sale_tenders'),
    stock_movements: numberIn(file, 'select count(*) as n from stock_movements'),
    till_session_sales: numberIn(file, 'select sum(sales_count) as n from till_sessions'),
  }
}

/** Probes for machines, and a page in plain words for people, both without a working database. */
async function sayFull(assert: Assert, address: string): Promise<void> {
  const ready = await fetch(`${address}/health/ready`)
  assert.equal(ready.status, 503)
  const { checks } = (await ready.json()) as { checks: Record<string, string> }
  assert.equal(checks.disk, 'full')
  assert.equal((await fetch(`${address}/health/live`)).status, 200)
  const page = await fetch(`${address}/sign-in`, { headers: { accept: 'text/html' } })
  assert.equal(page.status, 503)
  assert.equal(page.headers.get('retry-after'), '60')
  const html = await page.text()
  assert.include(html, 'The server’s disk is full')
  assert.include(html, String(page.headers.get('x-request-id')))
}

async function everythingDelivered(file: string): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt++) {
    if (numberIn(file, 'select count(*) as n from outbox_events where done_at is null') === 0)
      return
    await wait(100)
  }
  throw new Error('The outbox did not go on')
}
