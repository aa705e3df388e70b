import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenMember } from '#tests/support/customers/given_group'
import { givenGoods } from '#tests/support/given_items'
import { givenShop } from '#tests/support/given_shop'
import { givenPromotion } from '#tests/support/promotions/given_promotion'
import { plain, textOf } from '#tests/support/register_acts'
import {
  givenEnrolledBrowser,
  givenSellingRegister,
  scan,
  waitUntilSent,
} from '#tests/support/register_page'

const GTIN = '4006381333931'

/** A list for a group as the owner makes it, with a price for one piece and one for ten. */
async function defineGroupList(page: Page, group: string): Promise<void> {
  await openPage(page, '/price_lists/create')
  await page.getByLabel('Name').fill('Members')
  await page.getByLabel('For whom').click()
  await page.getByRole('option', { name: 'Groups of customers' }).click()
  await page.getByLabel('Groups', { exact: true }).click()
  await page.getByRole('option', { name: group }).click()
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Create list' }).click()
  await page.getByText('No item has a price here yet.').waitFor()
  for (const [from, price] of [
    ['1', '9.50'],
    ['10', '8.00'],
  ] as const) {
    await page.getByLabel('Find an item and give it a price').fill('Item 1')
    await page.getByRole('option', { name: 'Item 1' }).click()
    await page.getByLabel('From quantity').fill(from)
    await page.getByLabel('Price', { exact: true }).fill(price)
    await page.getByRole('button', { name: 'Set price' }).click()
    await page.getByRole('row').filter({ hasText: price }).waitFor()
  }
}

const totalBecomes = (page: Page, total: string) =>
  page.getByTestId('total').filter({ hasText: total }).waitFor()

async function explanationOf(page: Page, item: string): Promise<string> {
  const line = page.getByTestId('line').filter({ hasText: item })
  await line.getByTestId('explain-line').click()
  const told = plain(await page.getByTestId('explanation').innerText())
  await page.keyboard.press('Escape')
  return told
}

let browser: Browser

test.group('Price lists from the office to the shop', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('a member pays the step of the group’s list, and a touch on the line says so', async ({
    assert,
  }) => {
    const atDesk = await openContext(browser)
    const atCounter = await openContext(browser)
    const shop = await givenShop()
    const { customerName } = await givenMember(shop, 'Bread club')
    const office = await atDesk.context.newPage()
    await signIn(office, shop.operators.owner)
    await defineGroupList(office, 'Bread club')

    const page = await givenSellingRegister(atCounter.context, shop)
    await page.getByTestId('tile').filter({ hasText: 'Item 1' }).click()
    await totalBecomes(page, '10.00')
    await page.getByTestId('customer').click()
    await page.getByTestId('customer-search').fill(customerName)
    await page.getByTestId('customer-found').click()
    await totalBecomes(page, '9.50')
    for (let pieces = 2; pieces <= 10; pieces++) await page.getByTestId('line-plus').click()
    await totalBecomes(page, '80.00')
    assert.include(
      await explanationOf(page, 'Item 1'),
      'Price list “Members”, from 10 on: 8.00 × 10, instead of 10.00'
    )

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ gross_minor: number; review_state: string }>(
      'select gross_minor, review_state from sales'
    )
    assert.deepEqual([Number(sale!.gross_minor), sale!.review_state], [8_000, 'none'])
    await atDesk.failOnTrouble()
    await atCounter.failOnTrouble()
  }).timeout(120_000)

  test('a register set to check prices tells name, price and promotion, and is calm again', async ({
    assert,
  }) => {
    const { context, failOnTrouble } = await openContext(browser)
    const shop = await givenShop()
    await givenGoods(shop.store, shop.departments.kitchen, {
      name: 'Fiddle',
      gtin: GTIN,
      unitPriceMinor: 1_990,
      pieces: 5,
    })
    await givenPromotion({ name: 'Music week' })
    const page = await givenEnrolledBrowser(context, shop)

    const office = await context.newPage()
    await openPage(office, `/settings/registers/${shop.register.id}/edit`)
    await office.getByLabel('What it is for').selectOption('price_check')
    await office.getByRole('button', { name: 'Save' }).click()
    await office.getByText('Saved.').first().waitFor()
    await office.close()

    await openPage(page, '/register')
    await page.getByText('Scan something to see what it costs').waitFor()
    await scan(page, GTIN)
    await page.getByRole('heading', { name: 'Fiddle' }).waitFor()
    assert.equal(await textOf(page, 'checker-price'), 'NOK 15.92')
    assert.include(await textOf(page, 'price-facts'), 'Music week -NOK 3.98')

    await page.clock.install()
    await scan(page, '4006381333900')
    await page.getByRole('alert').waitFor()
    await page.getByTestId('checker-code').fill(GTIN)
    await page.keyboard.press('Enter')
    await page.getByTestId('checker-price').waitFor()
    await page.clock.fastForward(15_000)
    await page.getByText('Scan something to see what it costs').waitFor()
    assert.equal(await page.getByTestId('checker-price').count(), 0)
    await failOnTrouble()
  }).timeout(120_000)
})
