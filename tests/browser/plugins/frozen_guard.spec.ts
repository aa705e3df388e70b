import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { newId } from '#core/ids'
import { read } from '#core/sql'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import { loadNotAsked } from '#app/reporting/sale_page/load_around_sale'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { isLongTier, patient } from '#tests/support/long_tier'
import { givenPlugin } from '#tests/support/plugin_kernel/given_plugin'
import { dataOf, SupervisedServer } from '#tests/support/plugin_kernel/supervised_server'
import { givenSellingRegister, storedDocuments, waitUntilSent } from '#tests/support/register_page'

const MANIFEST = {
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard' }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Loops.' }],
}
/** Leaves the moment at which it froze the server, and never gives the thread back. */
const LOOPS = `
import { writeFileSync } from 'node:fs'
export default {
  setup(ctx) {
    ctx.on('sale.before_complete', () => {
      writeFileSync(process.env.DATA_DIR + '/froze', String(Date.now()))
      for (;;) ctx.id.length
    })
  },
}`

test.group('A guard that never comes back inside of Tillhouse', (group) => {
  let browser: Browser
  const folder = resolve('tmp', `frozen-${newId().slice(-8)}`)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)
  group.each.setup(() => () => rmSync(folder, { recursive: true, force: true }))

  test('costs a restart and no sale: what is on the screen stays, and is paid and kept once', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    await givenPlugin(join(dataOf(folder), 'plugins'), 'spinner', MANIFEST, LOOPS)
    const server = await SupervisedServer.start(folder)
    cleanup(() => server.stop())
    const { context, failOnTrouble } = await openContext(browser, { baseURL: server.address })
    const page = await givenSellingRegister(context, shop)
    assert.equal((await findPluginRow('spinner'))?.state, 'enabled')

    await page.getByTestId('tile').first().click()
    await page.getByTestId('line').waitFor()
    // Turning to the money asks the guards.
    await page.getByTestId('pay-cash').click()
    while (!existsSync(join(dataOf(folder), 'froze'))) await page.waitForTimeout(5)
    await server.untilGone()
    const goneAtMs = Date.now()
    assert.equal(await page.getByTestId('left').innerText(), '10.00')
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('done').waitFor()
    await server.untilAlive()
    const backAtMs = Date.now()
    await waitUntilSent(page)

    const row = await findPluginRow('spinner')
    assert.equal(row?.state, 'quarantined')
    assert.containSubset(row?.problem, { place: 'sale.before_complete', why: 'froze' })
    const sales = await read('select id, receipt_sequence from sales')
    const made = (await storedDocuments(page)).filter(({ kind }) => kind === 'sale')
    assert.deepEqual(
      sales.map((sale) => [sale.id, Number(sale.receipt_sequence)]),
      made.map(({ id }) => [id, 1])
    )
    assert.lengthOf(sales, 1)
    assert.deepEqual(await loadNotAsked(String(sales[0]!.id)), ['spinner'])
    await failOnTrouble()
    const frozeAtMs = Number(readFileSync(join(dataOf(folder), 'froze'), 'utf8'))
    process.stdout.write(
      `      ended ${goneAtMs - frozeAtMs} ms after the loop began, answering again after ${backAtMs - frozeAtMs} ms\n`
    )
  })
    .timeout(patient(120_000))
    .skip(!isLongTier, 'starts a server twice: npm run test:long -- frozen')
})
