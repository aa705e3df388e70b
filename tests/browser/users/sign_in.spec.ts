import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

let browser: Browser

test.group('Sign-in, in the browser', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('what was typed while the scripts were on their way still signs the person in', async ({
    assert,
  }) => {
    const { email, password } = (await givenShop({ items: 0 })).operators.owner
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    let letScriptsCome = () => {}
    const scriptsMayCome = new Promise<void>((resolve) => (letScriptsCome = resolve))
    await page.route('**/assets/**/*.js', async (route) => {
      await scriptsMayCome
      await route.continue()
    })
    await page.goto('/sign-in', { waitUntil: 'commit' })
    await page.locator('input[name=email]').fill(email)
    await page.locator('input[name=password]').fill(password)

    letScriptsCome()
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}))
    assert.equal(await page.locator('input[name=email]').inputValue(), email)
    await page.locator('button[type=submit]').click()
    await page.waitForURL('/')
    await failOnTrouble()
  })
})
