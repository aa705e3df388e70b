import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { movedStock } from '#tests/support/stock/moved_stock'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

const CASE = '17038010055727'

test.group('Packs at the register', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('the code of a case, keyed on the item, sells 24 pieces of it', async ({ assert }) => {
    const shop = await givenShop()
    const [item] = shop.items
    const desk = await openContext(browser)
    const office = await desk.context.newPage()
    await signIn(office, shop.operators.owner)
    await openPage(office, `/items/${item!.id}`)
    await office.getByRole('button', { name: 'Add code' }).click()
    const code = office.getByTestId('code').last()
    await code.getByLabel('Code', { exact: true }).fill(CASE)
    await code.getByTestId('pack-toggle').click()
    await code.getByTestId('pack-quantity').fill('24')
    await office.getByRole('button', { name: 'Save', exact: true }).click()
    await office.getByText('Saved.').first().waitFor()
    await desk.failOnTrouble()

    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await scan(page, CASE)
    await page.getByTestId('line-pack').getByText('1 × case = 24').waitFor()
    // 24 × 10.00.
    assert.deepEqual(await page.getByTestId('line-amount').allInnerTexts(), ['240.00'])
    await page.getByTestId('search').fill(`3*${CASE}`)
    await page.getByTestId('search').press('Enter')
    await page.getByTestId('line-pack').getByText('4 × case = 96').waitFor()
    assert.deepEqual(await page.getByTestId('line-amount').allInnerTexts(), ['960.00'])

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ review_state: string }>('select review_state from sales')
    assert.equal(sale!.review_state, 'none')
    assert.deepEqual(await movedStock(), [[item!.id, -96_000]])
    await failOnTrouble()
  })
})
