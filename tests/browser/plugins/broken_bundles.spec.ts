import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { BROKEN, GOOD, panelPlugin } from '#tests/support/plugin_kernel/client_bundles'
import { untilReported } from '#tests/support/plugin_kernel/client_failures'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenSellingRegister } from '#tests/support/register_page'

/** What is kept of each broken bundle. */
const KINDS: Record<string, string> = {
  'has-a-syntax-error': 'not_loaded',
  'imports-a-stranger': 'not_loaded',
  'lacks-its-export': 'missing_component',
  'never-loads': 'too_slow',
  'throws-at-import': 'not_loaded',
  'throws-in-render': 'stopped',
  'was-tampered-with': 'tampered',
}

test.group('Broken bundles of plugins', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('each of seven is held where it stands and reported, and the register sells', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    for (const [id, bundle] of Object.entries(BROKEN)) await home.drop(id, ...panelPlugin(bundle))
    await home.drop('works', ...panelPlugin(GOOD))
    for (const id of [...Object.keys(BROKEN), 'works']) await home.enable(id)
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    await context.route('**/plugin_files/was-tampered-with/**', async (route) => {
      const response = await route.fetch()
      await route.fulfill({ response, body: `${await response.text()}\n// one line more` })
    })
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
        localStorage.setItem('violation', `${violatedDirective} ${blockedURI}`)
      )
    })
    const page = await givenSellingRegister(context, shop)

    await page.getByTestId('panel-works').getByText('0 lines').waitFor()
    await page.getByTestId('tile').first().click()
    await page.getByTestId('panel-works').getByText('1 line').waitFor()
    await page.getByTestId('panel-works').getByText('register/index').waitFor()
    await page.getByTestId('count').click()
    await page.getByText('Clicks 1').waitFor()
    assert.deepEqual(await stoppedPlugins(page, 7), Object.keys(BROKEN).sort())
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()

    assert.deepEqual(await untilReported(7), KINDS)
    assert.equal(await page.evaluate(() => localStorage.getItem('violation')), null)
    await failOnTrouble()
  })
})

async function stoppedPlugins(page: Page, count: number): Promise<string[]> {
  const notes = page.getByTestId('stopped-plugin')
  await notes.nth(count - 1).waitFor()
  const ids = await notes.evaluateAll((all) => all.map((one) => one.dataset.plugin ?? ''))
  return ids.sort()
}
