import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { openSockets } from '#tests/support/core/open_sockets'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { givenSellingRegister, waitUntilSent } from '#tests/support/register_page'
import { CLUB, givenBridgeWithoutTill, ID } from '../support/given_bridge.ts'

test.group('A club of another system on screen', (group) => {
  let browser: Browser
  group.setup(openSockets)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('is swapped for crm-club and back on the page of providers, with a sale open, and sells while it is down', async ({
    assert,
    cleanup,
  }) => {
    const { customer, foreign, home, join, shop } = await givenBridgeWithoutTill(cleanup, [CLUB])
    await join()
    foreign.points.set(customer.id, 42)
    const till = await openContext(browser)
    const page = await givenSellingRegister(till.context, shop)
    await page.getByTestId('tile').first().click()
    await page.getByTestId('customer').first().click()
    await page.getByTestId('customer-search').fill('Ada')
    await page.getByTestId('customer-found').click()
    await page.getByTestId('loyalty-points').getByText('42 points').waitFor()

    const desk = await (await openContext(browser)).context.newPage()
    await signIn(desk, shop.operators.owner)
    const choose = async (id: string) => {
      await openPage(desk, '/plugins/providers')
      const choice = desk.getByTestId('contract-loyalty').locator('select').first()
      const saved = desk.waitForResponse((answer) => answer.request().method() === 'PUT')
      await choice.selectOption(id)
      await saved
    }
    await choose('crm-club')
    // The register hears of it: there she is nobody yet.
    await page.getByTestId('loyalty-join').waitFor()
    await choose(ID)
    await page.getByTestId('loyalty-points').getByText('42 points').waitFor()

    foreign.mood = 'gone'
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    await tellAll(home)
    const sales = await read<{ review_state: string }>('select review_state from sales')
    assert.deepEqual(
      sales.map((one) => one.review_state),
      ['none']
    )
    await till.failOnTrouble()
  })
})
