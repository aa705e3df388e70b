import { test } from '@japa/runner'
import type { Browser, BrowserContext, Page } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenSellingRegister } from '#tests/support/register_page'

interface SaleRow {
  kind: string
  gross_minor: number
  receipt_number: string
  review_state: string
}

/** Sells two of the first item and one of the second, in cash: 40.00. */
async function sell(page: Page): Promise<void> {
  for (const name of ['Item 1', 'Item 1', 'Item 2']) {
    await page.getByTestId('tile').filter({ hasText: name }).click()
  }
  await page.getByTestId('pay-cash').click()
  await page.getByTestId('cash-exact').click()
  await page.getByTestId('next-sale').click()
}

async function salesOf(count: number): Promise<SaleRow[]> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const rows = await read<SaleRow>(
      'select kind, gross_minor, receipt_number, review_state from sales order by receipt_sequence'
    )
    if (rows.length >= count) return rows
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error(`There are not ${count} sales after ten seconds`)
}

/** The owner's browser is another one; what it saves holds for the next sale. */
async function givenOnlyUnopened(context: BrowserContext, shop: GivenShop): Promise<void> {
  const office = await context.newPage()
  await openPage(office, `/settings/stores/${shop.store.id}/return_policy/edit`)
  await office.locator('select[name=condition]').selectOption('unopened')
  await office.getByRole('button', { name: 'Save' }).click()
  await office.getByText('Saved.', { exact: true }).waitFor()
  await office.close()
}

async function openReceipt(page: Page, receiptNumber: string): Promise<void> {
  await page.getByTestId('rail-returns').click()
  await page.getByTestId('receipt-number').fill(receiptNumber)
  await page.getByTestId('receipt-search').click()
  await page.getByTestId('return-sale').waitFor()
}

test.group('Returns at the register', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('one line of a receipt comes back at the price paid, and new goods with it make an exchange', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await sell(page)
    const [first] = await salesOf(1)

    await openReceipt(page, first!.receipt_number)
    await page.getByTestId('return-more-Item 1').click()
    assert.match(await page.getByTestId('refund-total').innerText(), /10\.00/)
    await page.getByTestId('return-start').click()
    await page.getByTestId('tile').filter({ hasText: 'Item 3' }).click()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').click()

    const sales = await salesOf(2)
    assert.deepEqual(
      sales.map(({ kind, gross_minor, review_state }) => [kind, Number(gross_minor), review_state]),
      [
        ['sale', 4_000, 'none'],
        ['exchange', 2_000, 'none'],
      ]
    )
    await openReceipt(page, first!.receipt_number)
    assert.match(await page.getByTestId('return-sale').innerText(), /1 of 2/)
    await failOnTrouble()
  })

  test('a manager cancels a whole sale; cancelling it again is not offered', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop, 'manager')
    await sell(page)
    const [first] = await salesOf(1)

    await openReceipt(page, first!.receipt_number)
    await page.getByTestId('post-void').click()
    await page.getByTestId('post-void-reason').fill('Rung up by mistake')
    await page.getByTestId('post-void-confirm').click()

    const sales = await salesOf(2)
    assert.deepEqual(
      sales.map(({ kind, gross_minor, review_state }) => [kind, Number(gross_minor), review_state]),
      [
        ['sale', 4_000, 'none'],
        ['post_void', -4_000, 'none'],
      ]
    )
    const asked = await read(
      "select s.id from sales s join clearances c on c.sale_id = s.id where s.kind = 'post_void'"
    )
    assert.lengthOf(asked, 1, 'the sale that the server was asked about is the one it got')
    await page.getByText('cancelled as a whole').waitFor()
    assert.equal(await page.getByTestId('post-void').count(), 0)
    assert.equal(await page.getByTestId('return-start').count(), 0)
    await failOnTrouble()
  })

  test('a manager takes goods back without a receipt', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop, 'manager')

    await page.getByTestId('rail-returns').click()
    await page.getByTestId('without-receipt').click()
    await page.getByTestId('without-search').fill('Item 2')
    await page
      .getByTestId('return-without-receipt')
      .getByRole('button', { name: /Item 2/ })
      .click()
    await page.getByTestId('without-start').click()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('take').click()

    const [sale] = await salesOf(1)
    assert.deepEqual(
      [sale!.kind, Number(sale!.gross_minor), sale!.review_state],
      ['return', -2_000, 'none']
    )
    await failOnTrouble()
  })

  test('opened goods outside of the return policy come back once a manager has allowed it', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await givenOnlyUnopened(context, shop)
    await sell(page)
    const [first] = await salesOf(1)

    await openReceipt(page, first!.receipt_number)
    await page.getByTestId('return-more-Item 1').click()
    assert.isTrue(await page.getByTestId('return-start').isDisabled())
    await page.getByTestId('condition-opened').click()
    assert.match(await page.getByTestId('return-obstacles').innerText(), /only unopened/)
    await page.getByTestId('return-outside').waitFor()
    await page.getByTestId('return-start').click()
    await page.getByTestId('override-operator').filter({ hasText: 'Manager' }).click()
    await page.locator('#pin').fill(shop.operators.manager.pin)
    await page.keyboard.press('Enter')
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('take').click()

    const [, back] = await salesOf(2)
    assert.deepEqual(
      [back!.kind, Number(back!.gross_minor), back!.review_state],
      ['return', -1_000, 'none']
    )
    const [override] = await read('select task, used_for from manager_overrides')
    assert.equal(override?.task, 'sale.return_outside_policy')
    assert.isNotNull(override?.used_for)
    await failOnTrouble()
  })

  test('a number that is no receipt of the store is told, not guessed', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)

    await page.getByTestId('rail-returns').click()
    await page.getByTestId('receipt-number').fill('9-9-999')
    await page.getByTestId('receipt-search').click()
    await page.getByText('9-9-999 in this store').waitFor()
    assert.equal(await page.getByTestId('return-sale').count(), 0)
    await failOnTrouble()
  })
})
