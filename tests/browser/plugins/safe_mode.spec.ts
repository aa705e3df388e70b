import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { isLongTier } from '#tests/support/long_tier'
import { openSockets } from '#tests/support/core/open_sockets'
import { givenShop } from '#tests/support/given_shop'
import { GOOD, panelPlugin } from '#tests/support/plugin_kernel/client_bundles'
import { untilReported } from '#tests/support/plugin_kernel/client_failures'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenSellingRegister, signOn } from '#tests/support/register_page'

const LOOPS = `
import { h } from 'vue'
if (localStorage.getItem('loops') === 'yes') for (;;);
export const Panel = () => h('p', { 'data-testid': 'panel-loops' }, 'Not looping')
`

test.group('A register with plugins that freeze it', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.setup(openSockets)
  group.each.setup(cleanDatabase)

  test('the third start after two that froze is without the plugin, says so and is reported', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop('loops', ...panelPlugin(LOOPS))
    await home.drop('panels', ...panelPlugin(GOOD))
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await page.getByTestId('tile').first().click()
    await page.evaluate(() => localStorage.setItem('loops', 'yes'))
    await home.enable('loops')
    await home.enable('panels')
    const second = await leaveFrozen(page)
    const third = await leaveFrozen(second)

    await third.getByTestId('plugin-notice').getByText('froze twice with loops').waitFor()
    // The sale is there as it was.
    await signOn(third, shop.operators.cashier)
    await third.getByTestId('panel-panels').getByText('1 line').waitFor()
    assert.deepEqual(await untilReported(1), { loops: 'froze' })
    await third.evaluate(() => localStorage.removeItem('loops'))
    await third.getByTestId('plugin-notice').getByRole('button', { name: 'Try again' }).click()
    await third.getByTestId('panel-loops').waitFor()
    await third.getByTestId('plugin-notice').waitFor({ state: 'detached' })
    await failOnTrouble()
  }).skip(!isLongTier, 'a page that freezes needs a core of its own: npm run test:long -- frozen')

  test('S held while the page starts keeps plugins away until the next start', async ({
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop('panels', ...panelPlugin(GOOD))
    await home.enable('panels')
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await page.getByTestId('panel-panels').waitFor()
    const isThere = page.getByTestId('plugin-notice').waitFor()
    await page.reload({ waitUntil: 'commit' })
    let isHeld = true
    void isThere.finally(() => (isHeld = false))
    // The first is a key that goes down, those after it repeat as those of a held one do.
    while (isHeld) await page.keyboard.down('s')
    await page.keyboard.up('s')
    await page.getByTestId('plugin-notice').getByText('S was held down').waitFor()
    await page.getByTestId('search').waitFor()
    await page.getByTestId('panel-panels').waitFor({ state: 'detached' })
    await page.reload()
    await page.getByTestId('panel-panels').waitFor()
    await failOnTrouble()
  })
})

/** Waits until the page answers no more, ends it as a person would, and opens the register anew. */
async function leaveFrozen(page: Page): Promise<Page> {
  const start = performance.now()
  while (await answers(page)) {
    // The news of the plugin may have come before the page was listening; a new start brings it.
    if (performance.now() - start > 10_000) await page.reload({ waitUntil: 'commit' })
  }
  await endRenderers(page.context().browser()!)
  await page.close()
  const next = await page.context().newPage()
  await next.goto('/register', { waitUntil: 'commit' })
  return next
}

function answers(page: Page): Promise<boolean> {
  return Promise.race([
    page.evaluate(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 3_000)),
  ])
}

/** What the browser's own question to end a page that does not answer does. */
async function endRenderers(browser: Browser): Promise<void> {
  const session = await browser.newBrowserCDPSession()
  const { processInfo } = await session.send('SystemInfo.getProcessInfo')
  for (const { id, type } of processInfo) if (type === 'renderer') process.kill(id, 'SIGKILL')
  await session.detach()
}
