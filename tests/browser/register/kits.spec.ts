import { test } from '@japa/runner'
import type { Browser, ElementHandle, Locator } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { movedStock } from '#tests/support/stock/moved_stock'
import { givenSellingRegister, waitUntilSent } from '#tests/support/register_page'

const inputOf = async (field: Locator) =>
  (await field.elementHandle()) as ElementHandle<HTMLInputElement>

test.group('Kits at the register', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('an item made of two others is sold as one line and taken from stock as two', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const [pan, bread, kit] = shop.items
    const desk = await openContext(browser)
    const office = await desk.context.newPage()
    await signIn(office, shop.operators.owner)
    await openPage(office, `/items/${kit!.id}`)
    for (const name of ['Item 1', 'Item 2']) {
      const search = office.getByLabel('Find goods to put in')
      await search.fill(name)
      await office.getByRole('option', { name }).click()
      await office.getByTestId('kit-parts').getByText(name).waitFor()
      // Ready for the next one.
      await office.waitForFunction((field) => field?.value === '', await inputOf(search))
    }
    await office.getByTestId('kit-quantity').last().fill('2')
    // Parts for 10.00 and twice 20.00, sold for 30.00.
    await office.getByTestId('kit-sums').getByText('20.00').waitFor()
    await office.getByRole('button', { name: 'Save', exact: true }).click()
    await office.getByText('Saved.').first().waitFor()
    await desk.failOnTrouble()

    // A register that was open already may be told a moment later.
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await page.getByTestId('tile').filter({ hasText: 'Item 3' }).click()
    await page.getByTestId('line-component').getByText('2 × Item 2').waitFor()
    assert.deepEqual(await page.getByTestId('line-amount').allInnerTexts(), ['30.00'])
    assert.deepEqual(await page.getByTestId('line-component').allInnerTexts(), [
      '1 × Item 1',
      '2 × Item 2',
    ])
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ review_state: string }>('select review_state from sales')
    assert.equal(sale!.review_state, 'none')
    assert.sameDeepMembers(await movedStock(), [
      [pan!.id, -1_000],
      [bread!.id, -2_000],
    ])
    await failOnTrouble()
  })
})
