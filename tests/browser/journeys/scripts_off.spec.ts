import { test } from '@japa/runner'
import type { Browser, BrowserContext, Page } from 'playwright'
import { read } from '#core/sql'
import { saveCustomer } from '#app/customers/save_customer'
import { CODE, givenGiftCard } from '#tests/support/balances/given_balances'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import type { GivenOperator } from '#tests/support/given_shop'
import { givenSale } from '#tests/support/receipts/given_sale'
import { plain } from '#tests/support/register_acts'

let browser: Browser

/** Signs in by the form alone, as a browser does that runs no script. */
async function signIn(context: BrowserContext, { email, password }: GivenOperator): Promise<Page> {
  const page = await context.newPage()
  await page.goto('/sign-in')
  await page.locator('input[type="email"]').fill(email)
  await page.locator('input[type="password"]').fill(password)
  await page.locator('button[type="submit"]').click()
  return page
}

test.group('With scripts switched off', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('the back office signs a person in and shows its real content on every page', async ({
    assert,
  }) => {
    const { shop, sale, till } = await givenSale()
    const { context, failOnTrouble } = await openContext(browser, { javaScriptEnabled: false })
    const page = await signIn(context, shop.operators.owner)

    const itemId = shop.items[0]!.id
    const storeId = shop.store.id
    const number = sale.body.receipt.number
    // Two of Item 1 and one of Item 2: 40.00.
    const contents: Record<string, string[]> = {
      '/': ['NOK 40.00', 'Kontant', 'Item 1'],
      '/sales': [number, '40.00', 'Cashier'],
      [`/sales/${sale.id}`]: [number, 'Item 1', 'Item 2', '40.00', 'Kontant', 'Salgskvittering'],
      '/items': ['Item 1', 'Item 2', 'Item 3', '10.00'],
      '/departments': ['Kitchen', 'Bread'],
      '/stock': ['Item 1', '-2'],
      [`/stock/${itemId}`]: ['Item 1', number],
      '/tills': ['Front till'],
      [`/tills/${till.tillSessionId}`]: ['Front till', '40.00'],
      '/journal': ['Front till'],
      '/settings': ['Stores', 'Registers', 'People'],
      '/settings/stores': [shop.store.name],
      '/settings/people': ['Cashier', 'Manager'],
      '/settings/tax': ['Alminnelig sats', '25'],
      '/settings/tender_types': ['Kontant', 'Kort'],
    }
    for (const [path, expected] of Object.entries(contents)) {
      await page.goto(path)
      const shown = plain(await page.locator('main').innerText())
      for (const text of expected) assert.include(shown, text, path)
    }

    await page.goto(`/items/${itemId}`)
    assert.equal(await page.locator('input[name="name"]').inputValue(), 'Item 1')
    await page.goto(`/settings/stores/${storeId}/edit`)
    assert.equal(await page.locator('input[name="name"]').inputValue(), shop.store.name)
    await failOnTrouble()
  })

  test('customers are listed, and one is read', async ({ assert }) => {
    const { shop } = await givenSale()
    const { context, failOnTrouble } = await openContext(browser, { javaScriptEnabled: false })
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const { id } = await saveCustomer(null, { name: 'Åse Bø' }, author)
    const page = await signIn(context, shop.operators.owner)
    await page.goto('/customers')
    await page.getByRole('link', { name: 'Åse Bø' }).click()
    assert.equal(new URL(page.url()).pathname, `/customers/${id}`)
    assert.equal(await page.locator('input[name="name"]').inputValue(), 'Åse Bø')
    await failOnTrouble()
  })

  test('a gift card is found and adjusted by plain forms', async ({ assert }) => {
    const { shop } = await givenSale()
    await givenGiftCard(shop)
    const { context, failOnTrouble } = await openContext(browser, { javaScriptEnabled: false })
    const page = await signIn(context, shop.operators.owner)
    await page.waitForURL('/')
    await page.goto('/balances')
    const lookup = page.getByTestId('card-lookup')
    await lookup.locator('input[name=code]').fill(CODE)
    await lookup.locator('button[type=submit]').click()
    await page.locator('[name=amount]').fill('50')
    await page.locator('[name=reason]').fill('Goodwill')
    await page.getByTestId('balance-adjustment').locator('button[type=submit]').click()
    await page.getByRole('row').filter({ hasText: 'Goodwill' }).waitFor()
    assert.include(plain(await page.locator('main').innerText()), '550.00')
    await failOnTrouble()
  })

  test('a wrong password is refused in words, and nobody is signed in', async ({ assert }) => {
    const { shop } = await givenSale()
    const { context, failOnTrouble } = await openContext(browser, { javaScriptEnabled: false })
    const page = await signIn(context, { ...shop.operators.owner, password: 'wrong password' })
    await page.getByRole('alert').filter({ hasText: 'not right' }).waitFor()
    await page.goto('/sales')
    assert.equal(new URL(page.url()).pathname, '/sign-in')
    await failOnTrouble()
  })

  test('the customer reads the receipt by its public address', async ({ assert }) => {
    const { sale } = await givenSale()
    const [row] = await read<{ token: string }>(
      'select public_token as token from sales where id = ?',
      [sale.id]
    )
    const { context, failOnTrouble } = await openContext(browser, { javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`/r/${row!.token}`)
    const shown = plain(await page.getByTestId('print-paper').innerText())
    for (const text of ['Salgskvittering', 'Item 1 20,00', 'Item 2 20,00', 'Totalt NOK 40,00']) {
      assert.include(shown, text)
    }
    await failOnTrouble()
  })
})
