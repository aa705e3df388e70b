import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { hooks } from '#app/hooks/hook_port'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const MANIFEST = {
  name: 'Watcher',
  entry: { server: 'index.ts', rules: 'rules.js' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', timeout: 800 }],
  rules: [{ id: 'nothing', stage: 'price.line', export: 'nothing', inputs: ['sale.lines'] }],
  settings: 'settings.json',
  permissions: ['hook:veto:sale.before_complete', 'settings:own'].map((cap) => ({
    cap,
    why: 'Looks at each sale.',
  })),
}
const FILES = {
  'rules.js': 'export function nothing() { return [] }',
  'settings.json': JSON.stringify({
    type: 'object',
    properties: { limit: { type: 'integer', title: 'Limit' } },
  }),
  'index.ts': `
export default {
  setup(ctx) {
    ctx.log.info('Ready')
    ctx.on('sale.before_complete', ({ saleId }) => {
      ctx.log.warn('Looked at ' + saleId)
      if (saleId === 'odd') throw new Error('Cannot read the list of customers')
    })
  },
}`,
}

test.group('The page of a plugin', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('shows how it did hour by hour, what it said, its last failure and the memory of its process', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.install('watch', MANIFEST, FILES)
    for (const saleId of ['a', 'b', 'odd', 'c'])
      await hooks.askGuards('sale.before_complete', { ...ASKED_SALE, saleId })
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, '/plugins/watch')

    await page.getByText('Called 4 times, 1 failure.').waitFor()
    assert.equal(await page.getByTestId('chart-bar').count(), 48)
    const log = page.locator('[data-test="log"]')
    await log.getByText('Looked at odd').waitFor()
    await log.getByText('Ready').waitFor()
    // The newest failure is open.
    const failure = page.locator('[data-test="failures"]')
    await failure.getByText('Cannot read the list of customers').first().waitFor()
    await failure.locator('pre').getByText('index.ts').waitFor()
    await page.getByText('Memory of its process').waitFor()
    await page.getByText(/^\d+ MiB$/).waitFor()

    for (const part of ['settings', 'trial', 'versions']) {
      await openPage(page, `/plugins/watch/${part}`)
      assert.deepEqual(await wayUp(page), ['Settings', 'Plugins', 'Watcher'], part)
    }
    await failOnTrouble()
  })
})

function wayUp(page: Page): Promise<string[]> {
  return page.getByRole('navigation', { name: 'Where you are' }).getByRole('link').allInnerTexts()
}
