import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan, storedDocuments } from '#tests/support/register_page'

let browser: Browser

test.group('Selling at the register', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('a scanned item is sold for cash, with change, a receipt and one sale on the server', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)

    await scan(page, shop.items[0]!.sku)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').filter({ hasText: '2 × 10.00' }).waitFor()
    assert.equal(await page.getByTestId('total').innerText(), '20.00')

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('given-amount').fill('100')
    await page.getByTestId('take').click()
    await page.getByTestId('done').waitFor()
    assert.equal(await page.getByTestId('change').innerText(), '80.00')
    await page.getByTestId('print-paper').filter({ hasText: 'Item 1' }).waitFor()

    await page.getByTestId('unsent').waitFor({ state: 'detached' })
    const sales = await read('select receipt_sequence, gross_minor from sales')
    assert.deepEqual(sales.map((row) => [row.receipt_sequence, Number(row.gross_minor)]), [[1, 2_000]])
    const documents = await storedDocuments(page)
    assert.deepEqual(documents.map(({ state }) => state), ['accepted', 'accepted'])

    await scan(page, shop.items[1]!.sku)
    await page.getByTestId('line').filter({ hasText: 'Item 2' }).waitFor()
    await failOnTrouble()
  })
})
