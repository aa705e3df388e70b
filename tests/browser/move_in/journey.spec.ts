import { join } from 'node:path'
import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import '#app/move_in/jobs'

const FIXTURES = join(process.cwd(), 'tests/fixtures/move_in')

let browser: Browser

/** For looking at the screens by eye: `SHOTS=folder`. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    await page.screenshot({ path: `${folder}/${name}_${size}.png`, fullPage: true })
  }
  await page.setViewportSize(SIZES.desktop)
}

const itemCount = async () =>
  Number((await read<{ count: number }>('select count(*) as count from items'))[0]?.count)

test.group('Moving in, in the browser', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('two files are recognised, one is checked, imported and undone', async ({ assert }) => {
    const shop = await givenShop({ items: 0 })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, '/move-in')
    await shoot(page, '1_start')
    await page
      .locator('[data-test=move-in-files]')
      .setInputFiles([join(FIXTURES, 'woocommerce.csv'), join(FIXTURES, 'shopify.csv')])
    await page.waitForURL(/\/move-in\/[0-9a-f-]{36}$/)
    assert.equal(await page.locator('[data-test=move-in-file]').count(), 2)
    await page.locator('[data-test=move-in-file]').filter({ hasText: 'Shopify: items' }).waitFor()
    await shoot(page, '2_files')

    await page
      .locator('[data-test=move-in-file]')
      .filter({ hasText: 'shopify.csv' })
      .getByRole('link')
      .click()
    await page.waitForURL(/\/move-in\/files\//)
    await shoot(page, '3_file')
    await page.locator('[data-test=show-columns]').click()
    await page.locator('[data-test=mapping]').waitFor()
    await shoot(page, '4_columns')
    await page.locator('select[name=pricesIncludeTax]').selectOption('with')
    await page.locator('[data-test=save-options]').click()
    await page.locator('[data-test=save-options]').waitFor({ state: 'detached' })

    await page.locator('[data-test=check]').click()
    await page.locator('[data-test=figures]').waitFor()
    assert.equal(await itemCount(), 0)
    await shoot(page, '5_checked')
    await page.locator('[data-test=run]').click()
    await page.locator('[data-test=undo]').waitFor()
    assert.equal(await itemCount(), 5)
    await shoot(page, '6_imported')

    await page.locator('[data-test=undo]').click()
    await page.locator('[data-test=undo-confirm]').click()
    await page.locator('[data-test=check]').waitFor()
    assert.equal(await itemCount(), 0)
    await failOnTrouble()
  }).timeout(60_000)
})
