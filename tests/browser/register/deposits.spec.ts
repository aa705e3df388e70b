import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { givenDeposit } from '#tests/support/catalog/given_deposit'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, waitUntilSent } from '#tests/support/register_page'

test.group('Deposits at the register', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('a deposit put on an item comes with it, and empties are paid back', async ({ assert }) => {
    const shop = await givenShop()
    await givenDeposit(shop)
    const desk = await openContext(browser)
    const office = await desk.context.newPage()
    await signIn(office, shop.operators.owner)
    await openPage(office, `/items/${shop.items[0]!.id}`)
    await office.getByTestId('fee-add').click()
    await office.getByRole('button', { name: 'Save', exact: true }).click()
    await office.getByText('Saved.').first().waitFor()
    await desk.failOnTrouble()

    // A register that was open already may be told a moment later.
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await page.getByTestId('tile').filter({ hasText: 'Item 1' }).click()
    await page.getByTestId('line-plus').click()
    const lines = page.getByTestId('lines')
    await lines.getByText('Pant 2.00 · 2 × 2.00').waitFor()
    assert.deepEqual(await page.getByTestId('line-amount').allInnerTexts(), ['20.00', '4.00'])

    await page.getByTestId('act-empties').click()
    await page.getByTestId('empties-more-Pant 2.00').click()
    await page.getByTestId('empties-count-Pant 2.00').fill('5')
    await page.getByTestId('empties-submit').click()
    await page.getByTestId('line-amount').nth(2).waitFor()
    assert.deepEqual(await page.getByTestId('line-amount').allInnerTexts(), [
      '20.00',
      '4.00',
      '-10.00',
    ])
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ gross_minor: number; review_state: string }>(
      'select gross_minor, review_state from sales'
    )
    assert.deepEqual([Number(sale!.gross_minor), sale!.review_state], [1_400, 'none'])
    await failOnTrouble()
  })
})
