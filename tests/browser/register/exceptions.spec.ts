import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import {
  givenSellingRegister,
  scan,
  storedDocuments,
  waitUntilSent,
} from '#tests/support/register_page'

let browser: Browser

test.group('When something is unusual at the register', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('an unknown code and a wrong check digit are told apart, and the sale is as before', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()

    await scan(page, '7038010055720')
    await page.getByTestId('notice').filter({ hasText: 'No item has the code' }).waitFor()
    await scan(page, '7038010055721')
    await page.getByTestId('notice').filter({ hasText: 'check digit' }).waitFor()
    assert.equal(await page.getByTestId('line').count(), 1)
    assert.equal(await page.getByTestId('search').inputValue(), '')
    await failOnTrouble()
  })

  test('an unknown code is sold by its department', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, '7038010055720')
    await page.getByTestId('sell-by-department').click()
    await page.getByTestId('department').filter({ hasText: 'Bread' }).click()
    await page.getByTestId('figure').fill('39,90')
    await page.getByTestId('figure-submit').click()
    await page.getByTestId('line').filter({ hasText: 'Bread' }).waitFor()
    assert.equal(await page.getByTestId('total').innerText(), '39.90')
    await failOnTrouble()
  })

  test('quantities of nothing, too much and half of nothing are refused in words', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('line-quantity').click()
    const submit = page.getByTestId('figure-submit')
    for (const refused of ['0', '1000000', '0,0001', 'x', '']) {
      await page.getByTestId('figure').fill(refused)
      assert.isTrue(await submit.isDisabled(), refused)
    }
    await page.getByTestId('figure').fill('0,001')
    await submit.click()
    await page.getByTestId('line').filter({ hasText: '0.001 × 10.00' }).waitFor()
    await page.getByTestId('line-quantity').click()
    await page.getByTestId('figure').fill('999999')
    await submit.click()
    await page.getByTestId('total').filter({ hasText: '9,999,990.00' }).waitFor()
    await failOnTrouble()
  })

  test('amounts that nobody can give are refused before the money is taken', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('pay-cash').click()
    const take = page.getByTestId('take')
    for (const refused of ['0', '-5', '99999999999999', '1,2,3', 'abc']) {
      await page.getByTestId('given-amount').fill(refused)
      assert.isTrue(await take.isDisabled(), refused)
    }
    await page.getByTestId('tender-card').click()
    await page.getByTestId('given-amount').fill('10,01')
    assert.isTrue(await take.isDisabled(), 'a card gives no change')
    await page.getByTestId('given-amount').fill('')
    await page.getByTestId('reference').fill('4111 1111 1111 1111')
    assert.isTrue(await take.isDisabled(), 'a card number is never kept')
    await failOnTrouble()
  })

  test('a discount beyond the cashier’s limit asks for a manager’s PIN on the spot', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('line-discount').click()
    await page.getByTestId('figure').fill('50')
    await page.getByTestId('usual-reason').first().click()
    await page.getByTestId('figure-submit').click()
    await page.getByTestId('override-operator').filter({ hasText: 'Manager' }).click()
    await page.locator('#pin').fill(shop.operators.manager.pin)
    await page.keyboard.press('Enter')
    await page.getByTestId('total').filter({ hasText: '5.00' }).waitFor()

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('done').waitFor()
    await waitUntilSent(page)
    const [row] = await read('select authorised_by_id, task from manager_overrides')
    assert.equal(row?.authorised_by_id, shop.operators.manager.id)
    const reviews = await read('select reason from sale_reviews')
    assert.deepEqual(reviews, [])
    await failOnTrouble()
  })

  test('a parked sale comes back once, as it was', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await scan(page, shop.items[1]!.sku)
    await page.getByTestId('total').filter({ hasText: '30.00' }).waitFor()
    await page.getByTestId('act-park').click()
    await page.getByTestId('park-label').fill('Blue jacket')
    await page.getByTestId('park-submit').click()
    await page.getByTestId('line').first().waitFor({ state: 'detached' })

    await page.getByTestId('rail-parked').click()
    await page.getByTestId('parked-sale').filter({ hasText: 'Blue jacket' }).click()
    await page.getByTestId('total').filter({ hasText: '30.00' }).waitFor()
    const [row] = await read('select recalled_at from parked_sales')
    assert.isNotNull(row?.recalled_at)
    await failOnTrouble()
  })

  test('a voided line and a voided sale come back by undo', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await scan(page, shop.items[1]!.sku)
    await page.getByTestId('total').filter({ hasText: '30.00' }).waitFor()
    await page.getByTestId('line-void').click()
    await page.getByTestId('total').filter({ hasText: '10.00' }).waitFor()
    await page.getByTestId('void-sale').click()
    await page.getByTestId('line').first().waitFor({ state: 'detached' })
    await page.getByTestId('act-undo').click()
    await page.getByTestId('act-undo').click()
    await page.getByTestId('total').filter({ hasText: '30.00' }).waitFor()
    assert.equal(await page.getByTestId('line').count(), 2)
    await failOnTrouble()
  })

  test('without the server the sale is kept, numbered, and sent once when it is back', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await waitUntilSent(page)
    await page.route('**/api/**', (route) => route.abort())
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('done').waitFor()
    await page.getByTestId('unsent').waitFor()
    assert.equal((await read('select id from sales')).length, 0)

    await page.unroute('**/api/**')
    await waitUntilSent(page)
    const documents = await storedDocuments(page)
    const sales = await read('select id, receipt_sequence from sales')
    assert.deepEqual(
      sales.map((row) => [row.id, Number(row.receipt_sequence)]),
      documents.filter(({ kind }) => kind === 'sale').map(({ id }) => [id, 1])
    )
    await failOnTrouble()
  })
})
