import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { textOf } from '#tests/support/register_acts'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

let browser: Browser

test.group('Slips of the hand at the register', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('codes that are none and quantities below nothing change nothing, and say why', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()

    for (const code of [
      '0000',
      '%%%-%%%',
      '7038010055720703801005572070380100557207038010055720',
    ]) {
      await scan(page, code)
      await page.getByTestId('notice').filter({ hasText: code }).waitFor()
      assert.equal(await page.getByTestId('line').count(), 1, code)
    }
    await page.getByTestId('line-quantity').click()
    await page.getByTestId('figure').fill('-1')
    await page.getByTestId('figure-submit').click()
    await page.getByTestId('notice').filter({ hasText: 'return without a receipt' }).waitFor()
    assert.equal(await textOf(page, 'total'), '10.00')
    await failOnTrouble()
  })

  test('too little cash leaves the rest to pay, either separator is understood, and it is one sale', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('pay-cash').dblclick()
    await page.getByTestId('given-amount').fill('4,00')
    await page.getByTestId('take').click()
    await page.getByTestId('left').filter({ hasText: '6.00' }).waitFor()
    await page.getByTestId('given-amount').fill('1.00')
    await page.getByTestId('take').click()
    await page.getByTestId('left').filter({ hasText: '5.00' }).waitFor()
    await page.getByTestId('take').dblclick()
    await page.getByTestId('done').waitFor()
    await waitUntilSent(page)

    const sales = await read('select receipt_sequence, gross_minor from sales')
    assert.deepEqual(
      sales.map((row) => [row.receipt_sequence, row.gross_minor].map(Number)),
      [[1, 1_000]]
    )
    const moves = await read('select quantity_thousandths as moved from stock_movements')
    assert.deepEqual(
      moves.map(({ moved }) => Number(moved)),
      [-1_000]
    )
    await failOnTrouble()
  })
})
