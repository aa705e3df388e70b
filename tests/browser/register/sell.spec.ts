import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, untilAlive } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import {
  givenSellingRegister,
  scan,
  signOn,
  storedDocuments,
  waitUntilSent,
} from '#tests/support/register_page'

let browser: Browser

/** Receipt numbers and totals of all sales that the server has. */
async function salesOnServer(): Promise<number[][]> {
  const rows = await read<{ receipt_sequence: number; gross_minor: number }>(
    'select receipt_sequence, gross_minor from sales order by receipt_sequence'
  )
  return rows.map((row) => [Number(row.receipt_sequence), Number(row.gross_minor)])
}

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

    await waitUntilSent(page)
    assert.deepEqual(await salesOnServer(), [[1, 2_000]])
    const documents = await storedDocuments(page)
    assert.deepEqual(
      documents.map(({ kind, state }) => [kind, state]),
      [
        ['session_opened', 'accepted'],
        ['sale', 'accepted'],
      ]
    )

    await scan(page, shop.items[1]!.sku)
    await page.getByTestId('line').filter({ hasText: 'Item 2' }).waitFor()
    await failOnTrouble()
  })

  test('a number typed before a scan is its quantity, wherever the focus is', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)

    await page.getByTestId('search').pressSequentially('3', { delay: 50 })
    await page.waitForTimeout(250)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').filter({ hasText: '3 × 10.00' }).waitFor()
    assert.equal(await page.getByTestId('search').inputValue(), '')

    await page.getByTestId('line-plus').focus()
    await scan(page, shop.items[1]!.sku)
    await page.getByTestId('line').filter({ hasText: 'Item 2' }).waitFor()
    assert.equal(await page.getByTestId('total').innerText(), '50.00')
    await failOnTrouble()
  })

  test('a split between card and cash is one sale with two tenders', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[2]!.sku)
    await page.getByTestId('line').waitFor()

    await page.getByTestId('pay-card').click()
    await page.getByTestId('given-amount').fill('12,50')
    await page.getByTestId('reference').fill('A1234')
    await page.getByTestId('take').click()
    await page.getByTestId('left').filter({ hasText: '17.50' }).waitFor()
    await page.getByTestId('tender-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('done').waitFor()

    await waitUntilSent(page)
    const tenders = await read(
      'select kind, amount_minor, reference from sale_tenders order by amount_minor'
    )
    assert.deepEqual(
      tenders.map((row) => [row.kind, Number(row.amount_minor), row.reference]),
      [
        ['card', 1_250, 'A1234'],
        // The rest of 17.50 is rounded to a whole krone in cash.
        ['cash', 1_800, null],
      ]
    )
    await failOnTrouble()
  })

  test('pressing Pay twice at once makes one sale', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('take').evaluate((button: HTMLButtonElement) => {
      button.click()
      button.click()
    })
    await page.getByTestId('done').waitFor()
    await waitUntilSent(page)
    assert.deepEqual(await salesOnServer(), [[1, 1_000]])
    await failOnTrouble()
  })

  test('a reload in mid-payment keeps the sale and the money given, and ends in one sale', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[1]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('pay-card').click()
    await page.getByTestId('given-amount').fill('5')
    await page.getByTestId('take').click()
    await page.getByTestId('left').filter({ hasText: '15.00' }).waitFor()

    await page.reload()

    await untilAlive(page)
    await page.getByTestId('left').filter({ hasText: '15.00' }).waitFor()
    assert.equal(await page.getByTestId('given').locator('li').count(), 1)
    await page.getByTestId('tender-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('done').waitFor()
    await page.reload()
    await untilAlive(page)
    await page.getByTestId('search').waitFor()
    await waitUntilSent(page)
    assert.equal(await page.getByTestId('line').count(), 0)
    assert.deepEqual(await salesOnServer(), [[1, 2_000]])
    await failOnTrouble()
  })

  test('the back button never leaves a half sale behind', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('pay-cash').click()
    await page.goBack()
    await openPage(page, '/register')
    await page.getByTestId('pay-pane').waitFor()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('done').waitFor()
    await waitUntilSent(page)
    assert.deepEqual(await salesOnServer(), [[1, 1_000]])
    await failOnTrouble()
  })

  test('a second tab says that the register is open elsewhere and can take it over', async () => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()

    const second = await context.newPage()
    await openPage(second, '/register')
    await second.getByTestId('other-tab').waitFor()
    await second.getByTestId('other-tab').getByRole('button').click()
    await signOn(second, shop.operators.cashier)
    await second.getByTestId('line').filter({ hasText: 'Item 1' }).waitFor()
    await page.getByTestId('other-tab').waitFor()
    await failOnTrouble()
  })
})
