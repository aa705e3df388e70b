import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMember } from '#tests/support/customers/given_group'
import { givenShop } from '#tests/support/given_shop'
import {
  beginPromotion,
  pickDepartment,
  previewOf,
  saveAndSwitchOn,
} from '#tests/support/promotions/editor_acts'
import { plain, textOf } from '#tests/support/register_acts'
import { givenSellingRegister, signOn, waitUntilSent } from '#tests/support/register_page'
import { setShopTime } from '#tests/support/shop_time'

/** A Tuesday in Oslo, one hour ahead of UTC. */
const at = (time: string) => `2026-11-24T${time}:00+01:00`

const touch = (page: Page, item: string) =>
  page.getByTestId('tile').filter({ hasText: item }).click()

const lineOf = (page: Page, item: string) => page.getByTestId('line').filter({ hasText: item })

const totalBecomes = (page: Page, total: string) =>
  page.getByTestId('total').filter({ hasText: total }).waitFor()

/** Why the sale costs what it does, as the page tells it: the sum, then each line. */
async function toldOn(page: Page): Promise<string[]> {
  const lines = page.getByTestId('told-line')
  await lines.first().waitFor()
  const texts = [page.getByTestId('told-sum').innerText(), lines.allInnerTexts()]
  return (await Promise.all(texts)).flat().map(plain)
}

async function payCash(page: Page): Promise<void> {
  await page.getByTestId('cash-exact').click()
  await page.getByTestId('next-sale').click()
  await waitUntilSent(page)
}

/** Mix and match by the mouse: two of Kitchen for 15. */
async function defineMixAndMatch(page: Page): Promise<void> {
  await beginPromotion(page, 'Mix and match', 'Two for 15')
  await pickDepartment(page, 'Kitchen')
  await page.getByLabel('Price of the set').fill('15')
  await previewOf(page).getByText('Two for 15, counted 1 ×').waitFor()
  await saveAndSwitchOn(page)
}

/** A happy hour by the keyboard: Bread at 25 % off on workdays from two to four. */
async function defineHappyHour(page: Page): Promise<void> {
  await openPage(page, '/promotions/create')
  await page.getByRole('link', { name: 'Happy hour' }).focus()
  await page.keyboard.press('Enter')
  await page.getByLabel('Name').focus()
  await page.keyboard.type('Bread hour')
  await page.getByLabel('Add a department').first().focus()
  await page.keyboard.press('b')
  await page.getByRole('button', { name: 'Remove Bread' }).waitFor()
  await page.getByLabel('Percent', { exact: true }).focus()
  await page.keyboard.type('25')
  await previewOf(page).getByText('Bread hour: 25 % off').waitFor()
  await previewOf(page).getByLabel('Time').fill('16:00')
  await previewOf(page).getByText('not on this weekday at this time').waitFor()
  await page.getByRole('button', { name: 'Save' }).press('Enter')
  await page.getByText('The promotion is saved.').first().waitFor()
  await page.getByRole('button', { name: 'Switch on' }).press('Enter')
  await page.getByText('The promotion is switched on.').first().waitFor()
}

/** A club price, which is refused until it says on what and for whom. */
async function defineClubPrice(page: Page): Promise<void> {
  await beginPromotion(page, 'Club price', 'Club bread')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Choose the goods it is on.').waitFor()
  await page.getByText('Choose at least one group of customers.').waitFor()
  await pickDepartment(page, 'Bread')
  await page.getByLabel('Percent', { exact: true }).fill('10')
  await page.getByRole('button', { name: 'Bread club' }).click()
  await previewOf(page).getByText('Club bread: 10 % off').waitFor()
  await previewOf(page).getByLabel('Customer of').selectOption({ label: 'no group' })
  await previewOf(page).getByText('the customer is in none of its groups').waitFor()
  await page.getByTestId('conflicts').getByText('Bread hour').waitFor()
  await saveAndSwitchOn(page)
}

let browser: Browser

test.group('Promotions from the editor to the sale', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('what the owner defines is sold under, explained by a touch, and told the same in the office', async ({
    assert,
  }) => {
    const atCounter = await openContext(browser)
    const atDesk = await openContext(browser)
    const { context } = atCounter
    await setShopTime(context, at('13:59'))
    const shop = await givenShop({ items: 3 })
    const { customerName } = await givenMember(shop, 'Bread club')
    const office = await atDesk.context.newPage()
    await signIn(office, shop.operators.owner)
    await defineMixAndMatch(office)
    await defineHappyHour(office)
    await defineClubPrice(office)

    const page = await givenSellingRegister(context, shop)
    await touch(page, 'Item 1')
    await touch(page, 'Item 3')
    await touch(page, 'Item 2')
    await totalBecomes(page, '35.00')
    assert.equal(await lineOf(page, 'Item 2').getByTestId('line-reduction').count(), 0)

    // The hour begins while the goods are on the sale.
    await setShopTime(context, at('14:00'))
    await lineOf(page, 'Item 2').getByText('Bread hour').waitFor()
    await totalBecomes(page, '30.00')
    await page.getByTestId('customer').click()
    await page.getByTestId('customer-search').fill(customerName)
    await page.getByTestId('customer-found').click()
    await lineOf(page, 'Item 2').getByText('Club bread').waitFor()
    await totalBecomes(page, '28.50')
    assert.equal(await textOf(page, 'saved'), 'You save 31.50')

    await lineOf(page, 'Item 2').getByTestId('explain-line').click()
    const lowest = 'Item 2 · Lowest price of the 30 days before: 20.00'
    await page.getByTestId('lowest-prices').filter({ hasText: lowest }).waitFor()
    const bread = plain(await page.getByTestId('told-line').innerText())
    assert.match(bread, /Bread hour: 25 %[^-]*-5\.00 Club bread: 10 %[^-]*-1\.50/)
    assert.notInclude(bread, 'Two for 15')
    await page.keyboard.press('Escape')
    await page.getByTestId('explain-total').click()
    await page.getByTestId('lowest-prices').filter({ hasText: lowest }).waitFor()
    const told = await toldOn(page)
    const [sum, ...lines] = told
    for (const row of ['Goods 60.00', 'Two for 15 -25.00', 'Bread hour -5.00', 'Club bread -1.50'])
      assert.include(sum, row)
    assert.include(sum, 'Total 28.50 You save 31.50')
    assert.include(lines, bread)
    assert.include(lines[0], 'Share of Two for 15: 25.00 shared over 40.00')
    await page.keyboard.press('Escape')
    await page.getByTestId('pay-cash').click()
    await payCash(page)

    // A price that was agreed when the payment began stays, though the hour is over.
    await setShopTime(context, at('15:59'))
    await signOn(page, shop.operators.cashier)
    await touch(page, 'Item 2')
    await totalBecomes(page, '15.00')
    await page.getByTestId('pay-cash').click()
    await page.getByText('of 15.00').waitFor()
    await setShopTime(context, at('16:00'))
    await payCash(page)

    await touch(page, 'Item 2')
    await totalBecomes(page, '20.00')
    await page.getByTestId('explain-total').click()
    assert.notInclude((await toldOn(page)).join(), 'Bread hour')
    await page.keyboard.press('Escape')
    await page.getByTestId('pay-cash').click()
    await payCash(page)

    const sales = await read<{ id: string; gross_minor: number; review_state: string }>(
      'select id, gross_minor, review_state from sales order by receipt_sequence'
    )
    assert.deepEqual(
      sales.map((sale) => [Number(sale.gross_minor), sale.review_state]),
      [
        [2_850, 'none'],
        [1_500, 'none'],
        [2_000, 'none'],
      ]
    )
    await openPage(office, `/sales/${sales[0]!.id}`)
    assert.deepEqual(await toldOn(office), told)
    await atDesk.failOnTrouble()
    await atCounter.failOnTrouble()
  }).timeout(120_000)
})
