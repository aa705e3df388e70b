import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { launchBrowser, openContext, openPage, signIn, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister } from '#tests/support/register_page'
import { addDays, dayIn } from '../../server/days.ts'
import { givenShipped } from '../support/given_markdown.ts'

const shots = process.env.SHOTS

async function shoot(page: Page, name: string): Promise<void> {
  if (!shots) return
  const sizes = { wide: { width: 1280, height: 800 }, phone: { width: 390, height: 844 } }
  for (const [size, viewport] of Object.entries(sizes))
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      await page.setViewportSize(viewport)
      await page.screenshot({ path: `${shots}/md_${name}_${size}_${colorScheme}.png` })
    }
  await page.emulateMedia({ colorScheme: 'light' })
  await page.setViewportSize(SIZES.desktop)
}

test.group('Mark-downs on screen', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('a batch is written down, gets its badge, and costs less at the register', async ({
    assert,
    cleanup,
  }) => {
    await givenShipped(cleanup)
    const shop = await givenShop()
    const office = await openContext(browser)
    const desk = await office.context.newPage()
    await signIn(desk, shop.operators.owner)
    await openPage(desk, '/p/pricing-markdown')
    await desk.getByTestId('run').waitFor()
    await desk.getByRole('link', { name: 'Batches' }).click()
    await desk.locator('[name=item]').fill(shop.items[0]!.sku)
    await desk.locator('[name=item]').press('Enter')
    await desk.waitForFunction(
      () => document.querySelector<HTMLInputElement>('[name=item]')!.value === 'Item 1'
    )
    await desk.locator('[name=batch]').fill('L7')
    const today = dayIn(shop.store.timeZone, new Date().toISOString())
    await desk.locator('[name=expires_on]').fill(addDays(today, 1))
    await desk.locator('[name=quantity]').fill('4')
    await desk.getByTestId('add-batch').click()
    await desk.getByTestId('batches').getByText('L7').waitFor()
    await shoot(desk, 'batches')
    await desk.getByRole('link', { name: 'Today', exact: true }).last().click()
    await desk.getByTestId('marked-down').getByText('50').first().waitFor()
    await shoot(desk, 'today')

    const till = await openContext(browser)
    const page = await givenSellingRegister(till.context, shop)
    await page.getByTestId('markdown-tile').first().waitFor()
    const tile = page.getByTestId('tile').filter({ has: page.getByTestId('markdown-tile') })
    assert.include(await tile.innerText(), '50')
    await tile.click()
    await page.getByTestId('markdown-line').first().waitFor()
    assert.equal(await page.getByTestId('line-amount').first().innerText(), '5.00')
    await shoot(page, 'register')
    await till.failOnTrouble()
    await office.failOnTrouble()
  })
})
