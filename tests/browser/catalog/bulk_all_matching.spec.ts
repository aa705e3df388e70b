import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

let browser: Browser

test.group('Changing all that match', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('a manager selects the page, widens it to all that match, and sees what came of it', async ({
    assert,
  }) => {
    const owner = (await givenShop({ items: 55 })).operators.owner
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, owner)

    await openPage(page, '/items')
    await page.getByLabel('Select all on this page').click()
    await page.locator('[data-test="select-all-matching"]').click()
    await page.getByText('All 55 that match are selected').waitFor()
    await page.getByRole('button', { name: 'Change…' }).click()
    await page.getByRole('menuitem', { name: 'Change prices by percent' }).click()
    await page.getByRole('dialog').getByRole('textbox').fill('10')
    await page.getByRole('button', { name: 'Change 55 items' }).click()
    await page.getByText('55 prices changed.').waitFor()
    await page.locator('tbody tr', { hasText: 'Item 1' }).first().getByText('11.00').waitFor()
    const [row] = await read<{ count: number }>(
      'select count(*) as count from item_prices where version = 2 and valid_to is null'
    )
    assert.equal(Number(row?.count), 55)
    await failOnTrouble()
  })
})
