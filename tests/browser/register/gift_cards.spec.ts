import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'
import { givenGiftCardItem } from '#tests/support/sales/given_gift_card_item'

test.group('A gift card at the register', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('is sold with a code, pays a part of the next sale, and cash the rest', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await givenGiftCardItem(shop, { isOpenPrice: true })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)

    await page.getByTestId('search').fill('Gift card')
    await page.getByTestId('result').filter({ hasText: 'Gift card' }).first().click()
    await page.getByTestId('figure').fill('15')
    await page.keyboard.press('Enter')
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    const slip = page.getByTestId('gift-card-slip')
    await slip.waitFor()
    const code = (await slip.innerText()).match(/[2-9A-Z]{4}(-[2-9A-Z]{4}){3}/)![0]
    await page.getByTestId('gift-card-slip-done').click()
    await page.getByTestId('next-sale').click()

    await page.getByTestId('tile').filter({ hasText: 'Item 2' }).click()
    await page.getByTestId('pay-more').click()
    await page.getByTestId('tender-voucher').click()
    await page.getByTestId('card-code').fill('NOT-A-CARD')
    await page.keyboard.press('Enter')
    await page.getByText('No gift card or credit was found.').waitFor()
    await scan(page, code)
    await page
      .getByTestId('balance-found')
      .getByText(`…${code.slice(-4)}`)
      .waitFor()
    assert.include(await page.getByTestId('balance-free').innerText(), '15.00')
    await page.getByTestId('take').click()
    await page.getByTestId('given').getByText(code.slice(-4)).waitFor()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)

    const [account] = await read<{ balance_minor: number; held_minor: number }>(
      'select balance_minor, held_minor from balance_accounts'
    )
    assert.deepEqual([Number(account!.balance_minor), Number(account!.held_minor)], [0, 0])
    const sales = await read<{ review_state: string }>('select review_state from sales')
    assert.deepEqual(
      sales.map((sale) => sale.review_state),
      ['none', 'none']
    )
    assert.deepEqual(await verifyLedgers(), [])
    await failOnTrouble()
  })
})
