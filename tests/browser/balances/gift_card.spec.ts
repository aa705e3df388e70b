import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { CODE, givenCredit, givenGiftCard } from '#tests/support/balances/given_balances'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import '#app/data_export/jobs'

let browser: Browser

test.group('Balances and the export, in the browser', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('a gift card is found by its code and adjusted with a reason; everything is taken along', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { customer } = await givenCredit(shop, 'Åse Berg', 12_345)
    await givenGiftCard(shop, { customerId: customer.id })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, '/customers')
    await page.locator('a[href^="/balances"]').first().click()
    await page.waitForURL(/\/balances/)
    const lookup = page.getByTestId('card-lookup')
    await lookup.locator('input[name=code]').fill(CODE.toLowerCase())
    await lookup.locator('button[type=submit]').click()
    await page.waitForURL(/\/balances\/[0-9a-f-]{36}$/)
    await page.locator('[name=amount]').fill('50')
    await page.locator('[name=reason]').fill('Goodwill for a late delivery')
    await page.locator('form:has([name=reason]) button[type=submit]').click()
    const movement = page.getByRole('row').filter({ hasText: 'Goodwill for a late delivery' })
    await movement.waitFor()
    assert.include(await movement.innerText(), '50.00')
    assert.include(await page.locator('main').innerText(), '550.00')

    await openPage(page, '/settings/export')
    await page.getByTestId('export').locator('button[type=submit]').click()
    const link = page.locator('a[href^="/settings/export/"]')
    await link.waitFor()
    const [download] = await Promise.all([page.waitForEvent('download'), link.click()])
    assert.match(download.suggestedFilename(), /^tillhouse-\d{4}-\d\d-\d\d\.zip$/)
    await download.delete()
    await failOnTrouble()
  })
})
