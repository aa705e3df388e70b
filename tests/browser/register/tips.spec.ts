import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { Store } from '#app/stores/store'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

let browser: Browser

test.group('Tips at the register', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('10 % by card: chosen before the payment, in the total and on the receipt, kept over a reload', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const store = await Store.findOrFail(shop.store.id)
    store.settings = { ...store.settings, tipPercents: [5, 10, 15] }
    await store.save()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('pay-card').click()
    await page.getByTestId('tip-own').click()
    await page.getByTestId('figure').fill('3')
    await page.getByTestId('figure-submit').click()
    await page.getByTestId('left').filter({ hasText: '13.00' }).waitFor()
    await page.getByTestId('tip-10').click()
    await page.getByTestId('left').filter({ hasText: '11.00' }).waitFor()
    await page.reload()
    await page.getByTestId('left').filter({ hasText: '11.00' }).waitFor()
    assert.equal(await page.getByTestId('tip-10').getAttribute('aria-checked'), 'true')

    await page.getByTestId('tender-card').click()
    await page.getByTestId('take').click()
    await page.getByTestId('done').waitFor()
    assert.equal(await page.getByTestId('change').innerText(), '11.00')
    await page
      .getByTestId('print-paper')
      .getByText(/^(Tip|Tips)$/)
      .waitFor()
    await waitUntilSent(page)
    const [sale] = await read<Record<string, number>>(
      `select s.gross_minor, s.tip_minor, t.amount_minor from sales s
         join sale_tenders t on t.sale_id = s.id`
    )
    assert.deepEqual(Object.values(sale!).map(Number), [1_000, 100, 1_100])
    assert.deepEqual(await read('select reason from sale_reviews'), [])
    await failOnTrouble()
  })

  test('a store that takes none is not asked', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('pay-card').click()
    await page.getByTestId('take-tender').waitFor()
    assert.equal(await page.getByTestId('tip').count(), 0)
    await failOnTrouble()
  })
})
