import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { textOf } from '#tests/support/register_acts'
import { givenEnrolledBrowser, waitUntilSent } from '#tests/support/register_page'

let browser: Browser

test.group('A shop on a phone', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('one item is sold for cash by touch alone, and nothing is wider than the screen', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser, {
      viewport: SIZES.phone,
      hasTouch: true,
      isMobile: true,
    })
    const page = await givenEnrolledBrowser(context, shop)
    const fits = async (screen: string) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      assert.isAtMost(width, SIZES.phone.width, screen)
    }

    await fits('sign-on')
    await page.getByTestId('operator-tile').filter({ hasText: 'Cashier' }).tap()
    for (const digit of shop.operators.cashier.pin) {
      await page.getByRole('button', { name: digit, exact: true }).tap()
    }
    await page.locator('button[type="submit"]').tap()
    await page.getByTestId('open-till').tap()
    await fits('opening the till')
    await page.getByTestId('open-till-confirm').tap()

    await page.getByTestId('tile').filter({ hasText: 'Item 1' }).tap()
    await page.getByTestId('sheet').filter({ hasText: '10.00' }).waitFor()
    await fits('the sale')
    await page.getByTestId('pay-cash').tap()
    await fits('paying')
    await page.getByTestId('cash-exact').tap()
    await page.getByTestId('done').waitFor()
    await fits('the receipt')
    assert.include(await textOf(page, 'print-paper'), 'Item 1 10,00')
    await page.getByTestId('next-sale').tap()
    await page.getByTestId('sheet').waitFor()

    await waitUntilSent(page)
    const sales = await read('select gross_minor from sales')
    assert.deepEqual(
      sales.map((row) => Number(row.gross_minor)),
      [1_000]
    )
    await failOnTrouble()
  })
})
