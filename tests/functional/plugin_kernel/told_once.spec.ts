import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { test } from '@japa/runner'
import { clock, nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { patient } from '#tests/support/long_tier'
import { givenPlugin, writePlugin } from '#tests/support/plugin_kernel/given_plugin'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { ServerProcess } from '#tests/support/sales/server_process'

const FOLDER = resolve('tmp', `told-${newId().slice(-8)}`)

/** Keeps one row a sale. Whatever it is told it writes to a log, which outlives its process. */
const MANIFEST = {
  entry: { server: 'index.ts' },
  data: { migrations: 'migrations', version: 1, readableSince: 1 },
  permissions: [{ cap: 'db:own', why: 'Keeps what was sold.' }],
  hooks: ['sale.completed', 'stock.moved'].map((hook) => ({ hook: `${hook}@1`, kind: 'action' })),
}
const MIGRATION = `
import { migration } from '@tillhouse/sdk'
export default migration((tables) => {
  tables.create('turnover', (table) => {
    table.code('sale_id', 36).primary()
    table.code('delivery_id', 36)
    table.integer('gross_minor')
  })
})`
const CODE = `
import { appendFileSync, existsSync } from 'node:fs'
import { definePlugin } from '@tillhouse/sdk'

export default definePlugin({
  setup(ctx: any) {
    const note = (...words: unknown[]) =>
      appendFileSync('${join(FOLDER, 'log')}', words.join(' ') + '\\n')
    note('starts')
    ctx.on('stock.moved', (move: any, { delivery }: any) =>
      note('stock.moved', move.sourceId, delivery.attempt, delivery.id))
    ctx.on('sale.completed', async (sale: any, { delivery }: any) => {
      note('sale.completed', sale.saleId, delivery.attempt, delivery.id)
      const turnover = ctx.db.table('turnover')
      const known = await turnover.where({ sale_id: sale.saleId }).first()
      if (!known)
        await turnover.insert({
          sale_id: sale.saleId,
          delivery_id: delivery.id,
          gross_minor: sale.totals.grossMinor,
        })
      // The worst moment: what it does is done, and nobody knows.
      if (delivery.attempt <= 5 && existsSync('${join(FOLDER, 'fails')}')) throw new Error('no')
      if (existsSync('${join(FOLDER, 'hangs')}')) await new Promise(() => {})
    })
  },
})`

/** Lines of the log: which hook, which sale, which attempt, under which id. */
const told = () => {
  const log = join(FOLDER, 'log')
  const lines = existsSync(log) ? readFileSync(log, 'utf8').trim().split('\n') : []
  return lines.map((line) => {
    const [hook = '', saleId = '', attempt = '', id = ''] = line.split(' ')
    return { hook, saleId, attempt: Number(attempt), id }
  })
}

const turnover = () =>
  read<{ sale_id: string; gross_minor: number }>(
    'select sale_id, gross_minor from plg_till_book__turnover'
  )

test.group('A plugin that counts what it is told', (group) => {
  group.each.setup(cleanDatabase)
  group.each.setup(() => {
    mkdirSync(FOLDER, { recursive: true })
    return async () => {
      rmSync(FOLDER, { recursive: true, force: true })
      await dropTables('till-book')
    }
  })

  test('counts once when it failed five times after it had counted, and in order per sale', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const home = await PluginHome.open(cleanup)
    const files = { 'index.ts': CODE, 'migrations/001_turnover.ts': MIGRATION }
    await home.drop('till-book', MANIFEST, files)
    await home.enable('till-book')
    writeFileSync(join(FOLDER, 'fails'), '')
    const { now } = clock
    let aheadMs = 0
    clock.now = () => new Date(now().getTime() + aheadMs)
    cleanup(() => void (clock.now = now))
    const saleIds: string[] = []
    for (let count = 0; count < 3; count++) {
      const sale = await till.sale({ lines: [{ item: shop.items[count]! }] })
      await sendDocument(shop, sale)
      saleIds.push(sale.document.id)
    }
    for (let round = 0; round < 8; round++) {
      await tellAll(home)
      aheadMs += 60_000
    }
    for (const saleId of saleIds) {
      const ofSale = told().filter((one) => one.saleId === saleId)
      const ofBook = ofSale.filter(({ hook }) => hook === 'sale.completed')
      assert.deepEqual(
        ofBook.map(({ attempt }) => attempt),
        [1, 2, 3, 4, 5, 6]
      )
      assert.lengthOf(new Set(ofBook.map(({ id }) => id)), 1)
      // What happened later to the sale is not told in between.
      assert.lengthOf(ofSale, 7)
      const at = ofSale.findIndex(({ hook }) => hook === 'stock.moved')
      assert.include([0, 6], at)
    }
    const rows = await turnover()
    assert.sameMembers(
      rows.map((row) => row.sale_id),
      saleIds
    )
  })

  test('hears of every sale that was accepted when the server is killed before it was told', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const plugins = join(FOLDER, 'data', 'plugins')
    await givenPlugin(plugins, 'till-book', MANIFEST, CODE)
    const folder = join(plugins, 'till-book')
    const files = { 'index.ts': CODE, 'migrations/001_turnover.ts': MIGRATION }
    writePlugin(folder, { id: 'till-book', ...MANIFEST }, files)
    writeFileSync(join(FOLDER, 'hangs'), '')
    const server = await ServerProcess.start({ DATA_DIR: join(FOLDER, 'data') })
    cleanup(() => server.kill())
    const saleIds: string[] = []
    // Before its event is read, about then, and while the plugin is at it.
    for (const untilKilled of [() => wait(0), () => wait(20), untilTold]) {
      // Killed while it starts, the plugin would be suspected and left out.
      await untilRuns(saleIds.length + 1)
      const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
      assert.equal((await sendDocument(shop, sale, server.address)).body.state, 'accepted')
      saleIds.push(sale.document.id)
      await untilKilled(sale.document.id)
      await server.kill()
      await endClaims()
      await server.start()
    }
    rmSync(join(FOLDER, 'hangs'))
    await server.kill()
    await endClaims()
    await server.start()
    await untilDone(saleIds.length)
    const rows = await turnover()
    assert.sameMembers(
      rows.map((row) => row.sale_id),
      saleIds
    )
    for (const saleId of saleIds) {
      const of = told().filter((one) => one.hook === 'sale.completed' && one.saleId === saleId)
      assert.lengthOf(new Set(of.map(({ id }) => id)), 1)
    }
  }).timeout(patient(180_000))
})

/** A claim of a killed process ends after a while where there may be several; not waited for here. */
function endClaims(): Promise<void> {
  return transaction(async (sql) => {
    for (const table of ['outbox_events', 'plugin_deliveries'])
      await sql.run(`update ${table} set available_at = ? where available_at > ?`, [
        nowForDatabase(),
        nowForDatabase(),
      ])
  })
}

async function untilRuns(times: number): Promise<void> {
  const starts = () => told().filter(({ hook }) => hook === 'starts').length
  while (starts() < times || existsSync(join(FOLDER, 'data', 'plugins', 'starting'))) await wait(20)
}

async function untilTold(saleId: string): Promise<void> {
  while (!told().some((one) => one.hook === 'sale.completed' && one.saleId === saleId))
    await wait(20)
}

async function untilDone(count: number): Promise<void> {
  for (;;) {
    const [done] = await read<{ count: number }>(
      `select count(*) as count from plugin_deliveries
        where hook = 'sale.completed' and done_at is not null`
    )
    if (Number(done?.count) === count) return
    await wait(50)
  }
}
