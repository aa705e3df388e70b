import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

let browser: Browser
const RULES = `
export function all({ sale }) {
  return sale.lines.map(({ lineId }) => ({ op: 'line.discount', lineId, ratePpm: 100_000 }))
}`
const manifest = {
  name: 'Ten off',
  entry: { rules: 'rules.ts' },
  rules: [{ id: 'all', stage: 'price.line', export: 'all', inputs: ['sale'] }],
}

test.group('Rules on trial', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('show what past sales would have come to, and look on from then', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    for (const item of shop.items.slice(0, 3))
      await sendDocument(shop, await till.sale({ lines: [{ item }] }))
    const home = await PluginHome.open(cleanup)
    await home.drop('ten-off', manifest, { 'rules.ts': RULES })
    await home.host.reconcile()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, '/plugins/ten-off')
    await page.locator('[data-test="plugin-trial"]').click()
    await page.locator('[data-test="replay-sales"]').click()
    const report = page.locator('[data-test="trial-report"]')
    await report.getByText('3 of 3').waitFor({ timeout: 60_000 })
    assert.match(await report.locator('[data-test="trial-difference"]').innerText(), /[-−]/)
    await page.locator('[data-test="shadow-on"]').click()
    await page.locator('[data-test="shadow-since"]').waitFor()
    await page.locator('[data-test="shadow-off"]').click()
    await page.locator('[data-test="shadow-on"]').waitFor()
    await failOnTrouble()
  }).timeout(200_000)
})
