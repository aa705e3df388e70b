import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { transaction } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
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
    const { id, email, password } = (await givenShop()).operators.owner
    await transaction((sql) => sql.run("update users set locale = 'fi' where id = ?", [id]))
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await page.goto('/sign-in', { waitUntil: 'networkidle' })
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    await page.locator('input[name=email]').fill(email)
    await page.locator('input[name=password]').fill(password)
    await page.locator('button[type=submit]').click()
    await page.waitForURL('/')
    await page.getByRole('heading', { name: 'Tänään', level: 1 }).waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'fi')
    await failOnTrouble()
  })
})
