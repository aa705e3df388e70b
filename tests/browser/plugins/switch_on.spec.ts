import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { hooks } from '#app/hooks/hook_port'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

let browser: Browser

const HELLO = {
  name: 'Opening hours',
  description: 'No sale while the shop is closed.',
  publisher: { id: 'acme' },
  license: 'MIT',
  entry: { server: 'index.ts' },
  hooks: [{ hook: 'sale.before_complete@1', kind: 'guard', onFailure: 'block' }],
  permissions: [{ cap: 'hook:veto:sale.before_complete', why: 'Stops sales after hours.' }],
}
const INDEX = `
import { definePlugin, deny } from '@tillhouse/sdk'
export default definePlugin({
  setup(ctx) {
    ctx.on('sale.before_complete', () => deny('closed', 'The shop is closed.'))
  },
})`

test.group('A plugin is switched on', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('by its owner, who reads first what it asks for; a broken one says why it does not run', async ({
    assert,
    cleanup,
  }) => {
    const { owner } = (await givenShop()).operators
    const home = await PluginHome.open(cleanup)
    await home.drop('hello', HELLO, { 'index.ts': INDEX })
    await home.drop('torn', { ...HELLO, name: 'Torn', hook: [] }, { 'index.ts': INDEX })
    await home.host.boot()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, owner)
    await openPage(page, '/settings')
    await page.locator('main a[href="/plugins"]').click()
    await page.getByText('Opening hours').waitFor()
    await page.locator('main a[href="/plugins/hello"]').click()
    await page.locator('[data-test="switch-on"]').click()
    await page.getByText('Stops sales after hours.').nth(1).waitFor()
    await page.locator('[data-test="trust"]').click()
    await page.locator('[data-test="switch-off"]').waitFor()
    await page.getByText('1 of 1').waitFor()
    const ask = () => hooks.askGuards('sale.before_complete', ASKED_SALE)
    assert.lengthOf((await ask()).denials, 1)

    await page.locator('[data-test="switch-off"]').click()
    await page.locator('[data-test="switch-on"]').waitFor()
    assert.lengthOf((await ask()).denials, 0)

    await openPage(page, '/plugins/torn')
    const problem = page.locator('[data-test="problem"]')
    assert.include(await problem.innerText(), '/hook')
    assert.include(await problem.innerText(), 'not known')
    await failOnTrouble()
  }).timeout(120_000)
})
