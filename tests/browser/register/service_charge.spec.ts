import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

let browser: Browser

test.group('Service charge at the register', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('from the settings to the receipt: on what is eaten here, and taken off by who may', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const desk = await openContext(browser)
    const office = await desk.context.newPage()
    await signIn(office, shop.operators.owner)
    await openPage(office, `/settings/stores/${shop.store.id}/service_charge/edit`)
    await office.getByRole('switch').click()
    await office.getByLabel('Added to').selectOption('eat_in')
    await office.locator('button[type=submit]').click()
    await office.getByText('Saved').first().waitFor()
    await desk.failOnTrouble()

    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop, 'manager')
    await scan(page, shop.items[1]!.sku)
    await page.getByTestId('total').filter({ hasText: '20.00' }).waitFor()
    await page.getByTestId('place-eat_in').click()
    await page.getByTestId('service-charge-amount').filter({ hasText: '2.00' }).waitFor()
    await page.getByTestId('service-charge-change').click()
    await page.getByTestId('total').filter({ hasText: '20.00' }).waitFor()
    await page.getByTestId('service-charge-change').click()
    await page.getByTestId('total').filter({ hasText: '22.00' }).waitFor()
    assert.equal(await page.getByTestId('line').count(), 1)

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('take').click()
    await page.getByTestId('print-paper').filter({ hasText: 'Service charge' }).waitFor()
    await waitUntilSent(page)
    const lines = await read<{ gross_minor: number }>(
      "select gross_minor from sale_lines where fee_kind = 'service_charge'"
    )
    assert.deepEqual(
      lines.map(({ gross_minor: gross }) => Number(gross)),
      [200]
    )
    assert.deepEqual(await read('select reason from sale_reviews'), [])
    await failOnTrouble()
  })
})
