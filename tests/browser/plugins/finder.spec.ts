import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

let browser: Browser
const INDEX = 'export default { setup() {} }'

test.group('The plugin that makes trouble', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('is found among four by two answers, and all of them run afterwards', async ({
    assert,
    cleanup,
  }) => {
    const { owner } = (await givenShop()).operators
    const home = await PluginHome.open(cleanup)
    const ids = ['anna', 'berit', 'carl', 'dora']
    for (const id of ids) {
      await home.drop(id, { name: id, entry: { server: 'index.ts' } }, { 'index.ts': INDEX })
      await home.enable(id)
    }
    const running = () => home.host.running().map(({ id }) => id)
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, owner)
    await openPage(page, '/plugins')
    await page.locator('main a[href="/plugins/finder"]').click()
    await page.locator('[data-test="finder-start"]').click()
    await page.locator('[data-test="finder-running"]', { hasText: 'anna, berit' }).waitFor()
    assert.sameMembers(running(), ['anna', 'berit'])
    // Carl does it: the trouble is gone without him and Dora, and there with him.
    await page.locator('[data-test="finder-no"]').click()
    await page.locator('[data-test="finder-running"]', { hasText: 'anna, berit, carl' }).waitFor()
    assert.sameMembers(running(), ['anna', 'berit', 'carl'])
    await page.locator('[data-test="finder-yes"]').click()
    await page.locator('[data-test="finder-guilty"]').getByText('carl').waitFor()
    assert.sameMembers(running(), ids)
    await page.locator('[data-test="finder-end"]').click()
    await page.locator('[data-test="finder-start"]').waitFor()
    assert.sameMembers(running(), ids)
    await failOnTrouble()
  }).timeout(120_000)
})
