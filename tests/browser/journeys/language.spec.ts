import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { transaction } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

let browser: Browser

test.group('The language of a person', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('is spoken from the first page after a sign-in page in another one', async ({ assert }) => {
    const { owner } = (await givenShop()).operators
    await transaction((sql) => sql.run("update users set locale = 'fi' where id = ?", [owner.id]))
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await openPage(page, '/sign-in')
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    await signIn(page, owner)
    await page.getByRole('heading', { name: 'Tänään', level: 1 }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'fi')
    await failOnTrouble()
  })
})
