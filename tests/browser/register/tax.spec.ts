import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { saveCustomer } from '#app/customers/save_customer'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMealRule } from '#tests/support/given_meal_rule'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

let browser: Browser

/** Rates, taxes and totals of what was sold, as the server has them. */
async function taxedSales(): Promise<number[][]> {
  const rows = await read<Record<string, number>>(
    `select t.rate_ppm, t.tax_minor, s.gross_minor from sales s
       join sale_line_taxes t on t.sale_id = s.id order by s.receipt_sequence`
  )
  return rows.map((row) => Object.values(row).map(Number))
}

test.group('Tax at the register', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('a meal eaten here is taxed as one, by touch and by key, and says why', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await givenMealRule(shop)
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    const eatHere = page.getByTestId('place-eat_in')

    await scan(page, shop.items[1]!.sku)
    await page.getByText('MVA 15 %').waitFor()
    await eatHere.click()
    await page.getByText('MVA 25 %').waitFor()
    await page.keyboard.press('/')
    await page.getByText('MVA 15 %').waitFor()
    await page.keyboard.press('/')
    assert.equal(await eatHere.getAttribute('aria-checked'), 'true')
    await page.getByTestId('explain').click()
    await page.getByTestId('explanation').getByText('because it is eaten here').waitFor()
    await page.keyboard.press('Escape')

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('take').click()
    await page.getByTestId('done').waitFor()
    await waitUntilSent(page)
    // 20.00 holds 4.00 at 25 %.
    assert.deepEqual(await taxedSales(), [[250_000, 400, 2_000]])
    await failOnTrouble()
  })

  test('where no rule asks for it there is no switch', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[1]!.sku)
    await page.getByTestId('line').waitFor()
    assert.equal(await page.getByTestId('place-switch').count(), 0)
    await failOnTrouble()
  })

  test('an exempt customer pays the net, and the receipt names the certificate', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop, 'manager')
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('explain').click()
    await page.getByTestId('relieve-tax').click()
    await page.getByTestId('usual-reason').first().click()
    await page.getByTestId('certificate').fill('E-17')
    await page.getByTestId('relief-apply').click()
    await page.getByTestId('tax-relief').filter({ hasText: 'Exempt' }).waitFor()
    assert.equal(await page.getByTestId('total').innerText(), '8.00')

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('take').click()
    await page.getByTestId('print-paper').filter({ hasText: 'E-17' }).waitFor()
    await waitUntilSent(page)
    assert.deepEqual(await taxedSales(), [[0, 0, 800]])
    assert.deepEqual(await read('select reason from sale_reviews'), [])
    await failOnTrouble()
  })

  test('a business of another EU country is offered the reverse charge', async ({ assert }) => {
    const shop = await givenShop({ country: 'FI' })
    await saveCustomer(
      null,
      { name: 'Svea Handel AB', vatNumber: 'SE 556677-8899 01' },
      { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    )
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop, 'manager')
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('customer').click()
    await page.getByTestId('customer-search').fill('Svea')
    await page.getByTestId('customer-found').click()
    await page.getByTestId('tax-relief').getByRole('button').click()
    await page.getByText('SE556677889901').last().waitFor()
    await page.getByTestId('relief-apply').click()
    // 10.00 holds 2.03 at 25.5 %.
    await page.getByTestId('total').filter({ hasText: '7.97' }).waitFor()
    await page.getByTestId('pay-card').click()
    await page.getByTestId('take').click()
    await page.getByTestId('done').waitFor()
    await waitUntilSent(page)
    assert.deepEqual(await taxedSales(), [[0, 0, 797]])
    assert.deepEqual(await read('select reason from sale_reviews'), [])
    await failOnTrouble()
  })
})
