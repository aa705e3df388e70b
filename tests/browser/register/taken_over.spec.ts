import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { verifyJournal } from '#app/journal/verify_journal'
import { launchBrowser, openContext, openPage } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenDevice } from '#tests/support/given_device'
import { givenShop } from '#tests/support/given_shop'
import {
  givenSellingRegister,
  scan,
  signOn,
  storedDocuments,
  waitUntilSent,
} from '#tests/support/register_page'

let browser: Browser

async function sellForCash(page: Page, code: string): Promise<void> {
  await scan(page, code)
  await page.getByTestId('line').waitFor()
  await page.getByTestId('pay-cash').click()
  await page.getByTestId('cash-exact').click()
  await page.getByTestId('done').waitFor()
}

test.group('A device that another one took over from while it could not send', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('sends what it still held once it is a register again, each sale once', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await sellForCash(page, shop.items[0]!.sku)
    await waitUntilSent(page)
    await page.route('**/api/**', (route) => route.abort())
    await sellForCash(page, shop.items[1]!.sku)
    await page.getByTestId('unsent').waitFor()
    await givenDevice(shop.register, shop.operators.owner.id)
    await page.unroute('**/api/**')
    await page.evaluate(() => sessionStorage.clear())

    await openPage(page, '/register')
    const enrol = page.getByTestId(`enrol-${shop.register.number}`)
    await enrol.click()
    await enrol.click()
    await page.getByTestId('sign-on').waitFor()
    await signOn(page, shop.operators.cashier)
    await page.getByTestId('open-till').first().click()
    await page.getByTestId('adopt-till').click()
    await page.getByTestId('search').waitFor()
    await sellForCash(page, shop.items[2]!.sku)
    await waitUntilSent(page)
    const documents = await storedDocuments(page)
    assert.deepEqual([...new Set(documents.map(({ state }) => state))], ['accepted'])
    assert.lengthOf(await read('select id from sales'), 3)
    assert.deepEqual((await verifyJournal()).findings, [])
    await failOnTrouble()
  }).timeout(60_000)
})
