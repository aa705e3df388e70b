import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenFields } from '#tests/support/plugin_kernel/custom_fields'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenSellingRegister, waitUntilSent } from '#tests/support/register_page'

/** One percent for each ten days that the goods keep. */
const RULES = `
export function keeps({ sale }) {
  return sale.lines.flatMap(({ lineId, ext }) =>
    ext?.tea?.shelfDays ? [{ op: 'line.discount', lineId, ratePpm: ext.tea.shelfDays * 1000 }] : [])
}`
const manifest = {
  entry: { rules: 'rules.ts' },
  rules: [{ id: 'keeps', stage: 'price.line', export: 'keeps', inputs: ['sale', 'item.ext.tea'] }],
}

test.group('Custom fields of a plugin', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('are filled in at an item, seen in the list, and price it at the register', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop({ items: 2 })
    const [item] = shop.items
    const home = await PluginHome.open(cleanup)
    await givenFields(home, { manifest, files: { 'rules.ts': RULES } })
    const { context, failOnTrouble } = await openContext(browser)
    const office = await context.newPage()
    await signIn(office, shop.operators.owner)
    await openPage(office, `/items/${item!.id}`)
    const section = office.locator('[data-test="fields-tea"]')
    await section.getByText('Tea house').waitFor()
    await section.getByLabel('Origin').fill('Assam')
    await section.getByLabel('Shelf days').fill('401')
    const bar = office.locator('[data-test="save-bar"]')
    await bar.getByText('Tea house').waitFor()
    await bar.getByRole('button', { name: 'Save' }).click()
    await section.getByText('“Shelf days” is 400 at most.').waitFor()
    await section.getByLabel('Shelf days').fill('200')
    await section.getByLabel('Share').fill('12.5')
    await section.getByText('Fair trade').click()
    await bar.getByRole('button', { name: 'Save' }).click()
    await bar.waitFor({ state: 'detached' })
    const [row] = await read<{ field_values: string }>('select field_values from custom_values')
    assert.deepEqual(JSON.parse(row!.field_values), {
      origin: 'Assam',
      shelfDays: 200,
      share: 125_000,
      isFair: true,
    })
    await openPage(office, '/items')
    await office.getByRole('columnheader', { name: 'Origin' }).waitFor()
    await office.getByRole('cell', { name: 'Assam' }).waitFor()
    await office.close()

    const counter = await openContext(browser)
    const page = await givenSellingRegister(counter.context, shop)
    await page.getByTestId('tile').filter({ hasText: item!.name }).click()
    // 10.00 less twenty percent.
    await page.getByTestId('total').getByText('8.00').waitFor()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ review_state: string; gross_minor: number }>(
      'select review_state, gross_minor from sales'
    )
    assert.equal(sale!.review_state, 'none')
    assert.equal(Number(sale!.gross_minor), 800)
    await failOnTrouble()
    await counter.failOnTrouble()
  })
})
