import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { InstalledShop } from '#tests/support/upgrade/installed_shop'
import { oldShop } from '#tests/support/upgrade/old_shop'

let browser: Browser

const HELLO = {
  'plugin.json': `{
  "id": "hello",
  "version": "1.0.0",
  "name": "Hello",
  "api": "^1.0.0",
  "entry": { "server": "index.ts" },
  "hooks": [{ "hook": "sale.before_complete@1", "kind": "guard" }],
  "permissions": [{ "cap": "hook:veto:sale.before_complete", "why": "Closed on Sundays." }]
}`,
  'index.ts': `import { definePlugin, deny, type PluginContext } from '@tillhouse/sdk'

export default definePlugin({
  setup(ctx: PluginContext): void {
    ctx.on('sale.before_complete', () => deny('closed', 'We are closed on Sundays.'))
  },
})
`,
}

test.group('A plugin of two files written by hand', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('runs in the production build once it is switched on: no build step, no restart', async ({
    assert,
    cleanup,
  }) => {
    const { installation } = await InstalledShop.current()
    cleanup(() => installation.remove())
    await installation.start()
    const folder = join(installation.folder, 'plugins/hello')
    mkdirSync(folder, { recursive: true })
    for (const [name, text] of Object.entries(HELLO)) writeFileSync(join(folder, name), text)

    const { context, failOnTrouble } = await openContext(browser, { baseURL: installation.address })
    const page = await context.newPage()
    await signIn(page, oldShop().shop.operators.owner)
    await openPage(page, '/plugins/hello')
    await page.locator('[data-test="switch-on"]').click()
    await page.locator('[data-test="trust"]').click()
    await page.locator('[data-test="switch-off"]').waitFor()
    assert.equal(await page.locator('[data-test="plugin-state"]').innerText(), 'On')
    // It stands at its hook: the running server calls it.
    await page.getByText('1 of 1').waitFor()
    await failOnTrouble()
  }).timeout(180_000)
})
