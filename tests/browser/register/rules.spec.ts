import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenSellingRegister, waitUntilSent } from '#tests/support/register_page'

/** Ten percent on a department, and a word about the first sale of more than 40. */
function rulesOn(departmentId: string): string {
  return `
    import type { RuleInput, RuleOperation } from '@tillhouse/sdk'
    export function ten({ sale }: RuleInput): RuleOperation[] {
      return sale.lines
        .filter((line) => line.departmentIds.includes('${departmentId}'))
        .map(({ lineId }) => ({ op: 'line.discount', lineId, ratePpm: 100_000 }))
    }
    export function check({ sale }: RuleInput): RuleOperation[] {
      const level = sale.lines.length > 2 ? 'error' : 'warn'
      return sale.lines.length > 1
        ? [{ op: 'problem', level, code: 'many', message: 'Count the pieces once more' }]
        : []
    }
    export function broken(): RuleOperation[] {
      throw new Error('No tiers')
    }`
}

const manifest = {
  name: 'Bread week',
  entry: { rules: 'rules.ts' },
  rules: [
    { id: 'ten', stage: 'price.line', export: 'ten' },
    { id: 'check', stage: 'sale.validate', export: 'check' },
  ],
}

test.group('Rules of plugins at the register', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('price a department, say so, are checked by the server, and end with the plugin', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop({ items: 3 })
    const [item] = shop.items
    const home = await PluginHome.open(cleanup)
    await home.drop('bread-week', manifest, { 'rules.ts': rulesOn(item!.departmentId!) })
    await home.enable('bread-week')
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    const tile = page.getByTestId('tile').filter({ hasText: item!.name })
    await tile.click()
    // 10.00 less ten percent.
    await page.getByTestId('total').getByText('9.00').waitFor()
    await page.getByTestId('explain').click()
    await page.getByText('Bread week: asked for 1.00 (bread-week 1.0.0, ten)').waitFor()
    await page.keyboard.press('Escape')

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ review_state: string; gross_minor: number }>(
      'select review_state, gross_minor from sales'
    )
    assert.equal(sale!.review_state, 'none')
    assert.equal(Number(sale!.gross_minor), 900)

    await page.getByTestId('next-sale').click()
    await tile.click()
    await page.getByTestId('total').getByText('9.00').waitFor()
    await home.disable('bread-week')
    // In a shop the server tells open registers; here it has no sockets.
    await page.reload()
    await page.getByTestId('total').getByText('10.00').waitFor()
    await failOnTrouble()
  })

  test('stop a sale before it is paid, and one that breaks is told and sold without', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop({ items: 3 })
    const home = await PluginHome.open(cleanup)
    const broken = { id: 'broken', stage: 'price.sale', export: 'broken' }
    const rules = [...manifest.rules, broken]
    await home.drop('bread-week', { ...manifest, rules }, { 'rules.ts': rulesOn('nowhere') })
    await home.enable('bread-week')
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    const words = page.getByTestId('rule-words')
    await page.getByTestId('tile').filter({ hasText: 'Item 1' }).click()
    await words.getByText('Prices of Bread week are unavailable').waitFor()
    await page.getByTestId('tile').filter({ hasText: 'Item 2' }).click()
    await words.locator('[data-level=warn]').getByText('Count the pieces once more').waitFor()
    await page.getByTestId('tile').filter({ hasText: 'Item 3' }).click()
    await words.locator('[data-level=error]').getByText('Count the pieces once more').waitFor()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('notice').getByText('Bread week: Count the pieces once more').waitFor()
    assert.equal(await page.getByTestId('cash-exact').count(), 0)
    await failOnTrouble()
  })
})
