import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { givenSellingRegister, waitUntilSent } from '#tests/support/register_page'
import { givenShippedClub } from '../support/given_club_shop.ts'
import { shoot } from '../support/shoot.ts'

test.group('The customer club on screen', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('a customer joins beside the sale, earns points, and is among the members', async ({
    assert,
    cleanup,
  }) => {
    const home = await givenShippedClub(cleanup)
    const shop = await givenShop()
    const till = await openContext(browser)
    const page = await givenSellingRegister(till.context, shop)
    for (let count = 0; count < 5; count += 1) await page.getByTestId('tile').first().click()
    await page.getByTestId('customer').first().click()
    await page.getByTestId('customer-search').fill('Ada Lovelace')
    await page.getByTestId('customer-add').click()
    await page.getByTestId('customer-save').click()
    await page.getByTestId('loyalty-join').click()
    await page.getByTestId('loyalty-join-form').waitFor()
    await shoot(page, 'join')
    await page.getByTestId('loyalty-consent').click()
    await page.getByTestId('loyalty-points').getByText('0 points').waitFor()
    await shoot(page, 'panel')
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    await tellAll(home)
    await till.failOnTrouble()

    const office = await openContext(browser)
    const desk = await office.context.newPage()
    await signIn(desk, shop.operators.owner)
    await openPage(desk, '/p/crm-club')
    const row = desk.getByTestId('club-members').getByRole('row').nth(1)
    await row.getByText('Ada Lovelace').waitFor()
    assert.isAbove(Number(await row.getByRole('cell').last().innerText()), 0)
    await shoot(desk, 'members')
    await row.getByRole('link').click()
    await desk.getByTestId('club-tab').getByText('Purchase').waitFor()
    await shoot(desk, 'tab')
    await desk.getByTestId('club-leave').click()
    await desk.getByTestId('club-leave-sure').click()
    await desk.getByTestId('club-tab').getByText('Not in the club').waitFor()
    await office.failOnTrouble()
  })
})
