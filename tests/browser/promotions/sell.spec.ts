import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMember } from '#tests/support/customers/given_group'
import { givenShop } from '#tests/support/given_shop'
import { everything, forOnePrice, items, linePercent } from '#tests/support/pricing/promotions'
import { plain, textOf } from '#tests/support/register_acts'
import { givenSellingRegister, waitUntilSent } from '#tests/support/register_page'
import { givenPromotion } from '#tests/support/sales/given_promotion'

test.group('Selling under promotions', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('a mix-and-match, a happy hour and a club price are told by name, and why', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 3 })
    const { groupId, customerName } = await givenMember(shop, 'Bread club')
    const [first, second] = shop.items
    await givenPromotion(shop, {
      name: 'Happy hour',
      scope: items(second!.id),
      effect: linePercent(25),
      times: { from: null, to: null, weekdays: [], hours: [{ from: '00:00', to: '24:00' }] },
    })
    await givenPromotion(shop, {
      name: 'Club price',
      audienceGroupIds: [groupId],
      scope: items(second!.id),
      effect: linePercent(10),
    })
    await givenPromotion(shop, {
      name: 'Two for 15',
      effect: forOnePrice(items(first!.id), 2, 1_500),
      scope: everything,
    })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)

    await page.getByTestId('tile').filter({ hasText: 'Item 1' }).click()
    await page.getByTestId('line-plus').click()
    await page.getByTestId('tile').filter({ hasText: 'Item 2' }).click()
    await page.getByTestId('lines').getByText('Happy hour').waitFor()
    assert.equal(await textOf(page, 'total'), '30.00')

    await page.getByTestId('customer').click()
    await page.getByTestId('customer-search').fill(customerName)
    await page.getByTestId('customer-found').click()
    await page.getByTestId('lines').getByText('Club price').waitFor()
    assert.equal(await textOf(page, 'total'), '28.50')
    assert.equal(await textOf(page, 'saved'), 'You save 11.50')

    await page.getByTestId('explain-total').click()
    const sum = plain(await page.getByTestId('told-sum').innerText())
    assert.equal(
      sum.replace(/ VAT.*$/, ''),
      'Goods 40.00 Happy hour -5.00 Club price -1.50 Two for 15 -5.00 Total 28.50 You save 11.50'
    )
    await page.keyboard.press('Escape')
    await page.getByTestId('explain-line').first().click()
    const line = plain(await page.getByTestId('explanation').innerText())
    assert.include(line, 'Share of Two for 15: 5.00 shared over 20.00')
    assert.notInclude(line, 'Happy hour')
    await page.keyboard.press('Escape')

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ gross_minor: number; review_state: string }>(
      'select gross_minor, review_state from sales'
    )
    assert.deepEqual([Number(sale!.gross_minor), sale!.review_state], [2_850, 'none'])
    assert.lengthOf(await read('select * from sale_promotions'), 3)
    await failOnTrouble()
  })
})
