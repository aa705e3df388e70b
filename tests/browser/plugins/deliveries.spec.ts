import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { failWhere, givenListening, tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

let browser: Browser

test.group('Messages to plugins and the order of calls', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('what was given up is read, sent again and comes through', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const till = await givenOpenTill(shop)
    const home = await PluginHome.open(cleanup)
    const heard = await givenListening(home, 'club', ['sale.completed'], { max: 1 })
    failWhere(() => true)
    await sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
    await tellAll(home)
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, '/plugins')
    await page.locator('main a[href="/plugins/deliveries"]').click()
    await page.locator('[data-test="count-dead"]', { hasText: '1' }).waitFor()
    await page.getByText('not now').waitFor()

    failWhere(() => false)
    await page.locator('[data-test="replay"]').click()
    await page.locator('[data-test="count-waiting"]', { hasText: '1' }).waitFor()
    await tellAll(home)
    await openPage(page, '/plugins/deliveries')
    await page.locator('[data-test="delivery-counts"]').waitFor({ state: 'detached' })
    assert.lengthOf(heard, 2)

    await page.locator('main a[href="/plugins/hooks"]').click()
    const point = page.getByTestId('point-sale.completed')
    await point.getByRole('link', { name: 'club' }).waitFor()
    assert.include(await point.innerText(), '2')
    await failOnTrouble()
  }).timeout(120_000)
})
