import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read, transaction } from '#core/sql'
import { checkDigitOf } from '#app/barcodes/check_digit'
import { saveCodeRules } from '#app/stores/save_code_rules'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { givenDeposit } from '#tests/support/catalog/given_deposit'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenGoods } from '#tests/support/given_items'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

const withCheck = (digits: string) => digits + String(checkDigitOf(digits))
const GTIN = '7038010055720'

test.group('Labels that say more than their item', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('a price, a date that has passed and a deposit slip are read from their codes', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { store, departments, operators } = shop
    await givenGoods(store, departments.bread, {
      name: 'Brie',
      gtin: GTIN,
      unitPriceMinor: 4_900,
      pieces: 10,
    })
    await givenGoods(store, departments.bread, {
      name: 'Roast',
      gtin: withCheck('200012340000'),
      unitPriceMinor: 9_900,
      pieces: 10,
    })
    const slip = await givenDeposit(shop, { name: 'Deposit slip' })
    await transaction((sql) =>
      sql.run('update items set is_open_price = 1 where id = ?', [slip.id])
    )
    const rules = [
      { kind: 'price' as const, pattern: '20IIIIIIAAAAC', decimals: 2 },
      { kind: 'slip' as const, pattern: '98NNNNNNAAAAC', decimals: 2 },
    ]
    await saveCodeRules(store.id, rules, operators.owner.id)
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop, 'manager')

    await scan(page, withCheck('200012344995'))
    await page.getByTestId('line').filter({ hasText: 'Roast' }).getByText('49.95').first().waitFor()

    await scan(page, `01${GTIN.padStart(14, '0')}17200101`)
    await page.getByText('Brie has passed its date').waitFor()
    await page.getByTestId('expired-leave').click()
    assert.equal(await page.getByTestId('line').count(), 1)
    await scan(page, `01${GTIN.padStart(14, '0')}17200101`)
    await page.getByTestId('expired-sell').click()
    await page.getByTestId('line').filter({ hasText: 'Brie' }).waitFor()

    await scan(page, withCheck('980001231000'))
    await page.getByTestId('line').filter({ hasText: 'Deposit slip' }).waitFor()
    await scan(page, withCheck('980001231000'))
    await page.getByText('This slip is on the sale already.').waitFor()

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ gross_minor: number; review_state: string }>(
      'select gross_minor, review_state from sales'
    )
    // 49.95 and 49.00 less a slip of 10.00.
    assert.deepEqual([Number(sale!.gross_minor), sale!.review_state], [8_895, 'none'])
    const [paid] = await read<{ amount_minor: number }>('select amount_minor from deposit_slips')
    assert.equal(Number(paid!.amount_minor), 1_000)
    await failOnTrouble()
  })

  test('the owner says how the scale writes its codes, and tries one', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, `/settings/stores/${shop.store.id}/codes`)
    await page.getByTestId('rule-add').click()
    await page.getByTestId('pattern-6').fill('28iiiiiaaaaac')
    await page.getByTestId('trial').fill(withCheck('281234512345'))
    assert.match(await page.getByTestId('trial-facts').innerText(), /123\.45/)
    await page.getByRole('button', { name: 'Save', exact: true }).click()
    await page.getByText('Saved.').first().waitFor()
    await failOnTrouble()
  })
})
