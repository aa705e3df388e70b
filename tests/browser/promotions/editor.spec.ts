import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { saveGroup } from '#app/customers/groups/save_group'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'

let browser: Browser

/** Opens the editor of a kind as a shopkeeper does: by its card. */
async function begin(page: Page, kind: string, name: string) {
  await openPage(page, '/promotions/create')
  await page.getByRole('link', { name: kind }).click()
  await page.getByLabel('Name').fill(name)
}

const what = (page: Page) => page.getByRole('group', { name: /On which goods|Of these goods/ })
const preview = (page: Page) => page.getByTestId('preview')

async function saveAndSwitchOn(page: Page) {
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The promotion is saved.').first().waitFor()
  await page.getByRole('button', { name: 'Switch on' }).click()
  await page.getByText('The promotion is switched on.').first().waitFor()
}

test.group('The editor of promotions', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('a mix-and-match, a happy hour and a club price are defined and tried', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 6 })
    const { owner } = shop.operators
    const author = { storeId: shop.store.id, operatorId: owner.id }
    const fields = { kind: 'group' as const, color: '#38886a', position: 1, isArchived: false }
    await saveGroup(null, { name: 'Bread club', ...fields }, author)
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, owner)

    await begin(page, 'Mix and match', 'Two for 15')
    await what(page).getByLabel('Add a department').selectOption({ label: 'Bread' })
    await page.getByLabel('Price of the set').fill('15')
    await preview(page).getByText('Two for 15, counted 1 ×').waitFor()
    await saveAndSwitchOn(page)

    await begin(page, 'Happy hour', 'Bread hour')
    await what(page).getByLabel('Add a department').selectOption({ label: 'Bread' })
    await page.getByLabel('Percent', { exact: true }).fill('25')
    await preview(page).getByText('Bread hour: 25 % off').waitFor()
    await preview(page).getByLabel('Time').fill('17:30')
    await preview(page).getByText('not on this weekday at this time').waitFor()
    await page.getByTestId('conflicts').getByText('Two for 15').waitFor()
    await saveAndSwitchOn(page)

    await begin(page, 'Club price', 'Club bread')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Choose the goods it is on.').waitFor()
    await page.getByText('Choose at least one group of customers.').waitFor()
    await what(page).getByLabel('Add a department').selectOption({ label: 'Bread' })
    await page.getByLabel('Percent', { exact: true }).fill('10')
    await page.getByRole('button', { name: 'Bread club' }).click()
    await preview(page).getByText('Club bread: 10 % off').waitFor()
    await preview(page).getByLabel('Customer of').selectOption({ label: 'no group' })
    await preview(page).getByText('the customer is in none of its groups').waitFor()
    await saveAndSwitchOn(page)

    await openPage(page, '/promotions')
    const rows = await page.getByRole('main').getByRole('listitem').allInnerTexts()
    assert.lengthOf(rows, 3)
    assert.match(rows[0]!, /2 × Bread for NOK\s15\.00/)
    assert.include(rows[1], 'Bread: 25 % off, Mon–Fri 14:00–16:00')
    assert.include(rows[2], 'Bread: 10 % off, for Bread club')
    await page.getByRole('button', { name: 'Move Club bread up' }).click()
    await page.getByText('Club bread now stands at place 2').waitFor()
    await failOnTrouble()
  })
})
