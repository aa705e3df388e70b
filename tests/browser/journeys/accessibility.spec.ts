import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { barriers } from '#tests/support/barriers'
import { launchBrowser, openContext, openPage } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { give } from '#tests/support/register_acts'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

let browser: Browser

test.group('Nobody is shut out', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  for (const colorScheme of ['light', 'dark'] as const) {
    test(`no serious barrier on the screens of every day, ${colorScheme}`, async ({ assert }) => {
      const shop = await givenShop()
      const { context, failOnTrouble } = await openContext(browser, {
        colorScheme,
        reducedMotion: 'reduce',
      })
      const found: string[] = []
      const visitor = await context.newPage()
      await openPage(visitor, '/sign-in')
      await visitor.locator('button[type="submit"]').waitFor()
      found.push(...(await barriers(visitor, 'sign-in')))
      await visitor.close()

      const page = await givenSellingRegister(context, shop)
      found.push(...(await barriers(page, 'register, empty')))
      await scan(page, shop.items[0]!.sku)
      await scan(page, shop.items[1]!.sku)
      await page.getByTestId('total').filter({ hasText: '30.00' }).waitFor()
      found.push(...(await barriers(page, 'register, busy')))
      await page.getByTestId('pay-card').click()
      await give(page, 'card', '10')
      await page.getByTestId('left').filter({ hasText: '20.00' }).waitFor()
      found.push(...(await barriers(page, 'register, paying')))
      await give(page, 'cash')
      await page.getByTestId('done').waitFor()
      found.push(...(await barriers(page, 'register, done')))
      await waitUntilSent(page)

      const [sale] = await read<{ id: string }>('select id from sales')
      const pages = ['/', '/items', `/items/${shop.items[0]!.id}`, `/sales/${sale!.id}`]
      for (const path of pages) {
        await openPage(page, path)
        found.push(...(await barriers(page, path)))
      }
      assert.deepEqual(found, [])
      await failOnTrouble()
    })
  }
})
