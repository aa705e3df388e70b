import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { launchBrowser, openContext, openPage, signIn, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenList } from '#tests/support/price_lists/given_list'
import { givenSellingRegister } from '#tests/support/register_page'
import '#app/move_in/jobs'

let browser: Browser

/** For looking at the screens by eye: `SHOTS=folder`. */
async function shoot(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS
  if (!folder) return
  for (const [size, viewport] of Object.entries(SIZES)) {
    await page.setViewportSize(viewport)
    await page.screenshot({ path: `${folder}/${name}_${size}.png`, fullPage: true })
  }
  await page.setViewportSize(SIZES.desktop)
}

test.group('A price list that comes back from a spreadsheet', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('a list is exported, edited, checked, imported without the faulty row, and sells at its price', async ({
    assert,
  }) => {
    const shop = await givenShop({ items: 2 })
    const list = await givenList(shop, { name: 'Trade' })
    await list.price(shop.items[0]!.id, 1, 950)
    const atDesk = await openContext(browser)
    const office = await atDesk.context.newPage()
    await signIn(office, shop.operators.owner)
    await openPage(office, `/price_lists/${list.listId}/edit`)
    await shoot(office, '1_list')
    const [download] = await Promise.all([
      office.waitForEvent('download'),
      office.getByRole('link', { name: 'Export' }).click(),
    ])
    const exported = readFileSync(await download.path(), 'utf8')
    assert.include(exported, ',1,9.50,')
    const edited = `${exported.replace(',1,9.50,', ',1,8.25,')}Trade,NOBODY,,,1,5.00,,,\n`

    await office.locator('[data-test=list-file]').setInputFiles({
      name: 'price-list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(edited),
    })
    await office.waitForURL(/\/move-in\/files\//)
    const changes = office.locator('[data-test=price-examples]')
    await changes.getByRole('row').filter({ hasText: 'Item 1' }).waitFor()
    assert.match(await changes.innerText(), /9\.50\s+8\.25/)
    assert.include(
      await office.locator('[data-test=problems]').innerText(),
      'There is no item with this code.'
    )
    await shoot(office, '2_checked')
    await office.getByRole('button', { name: 'Import, leaving 1 row out' }).click()
    await office.locator('[data-test=to-price-list]').click()
    await office.getByRole('row').filter({ hasText: '8.25' }).waitFor()
    await atDesk.failOnTrouble()

    const atCounter = await openContext(browser)
    const register = await givenSellingRegister(atCounter.context, shop)
    await register.getByTestId('tile').filter({ hasText: 'Item 1' }).click()
    await register.getByTestId('total').filter({ hasText: '8.25' }).waitFor()
    await atCounter.failOnTrouble()
  }).timeout(180_000)
})
