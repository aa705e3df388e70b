import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser, openContext, signIn, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { walkPages } from '#tests/support/journeys/walk_pages'
import { givenPromotionPages } from '#tests/support/promotions/given_promotion_pages'

let browser: Browser

test.group('Nobody is shut out of promotions', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  for (const [colorScheme, viewport] of [
    ['dark', SIZES.phone],
    ['light', SIZES.desktop],
  ] as const) {
    test(`no serious barrier, and no page wider than the screen, ${colorScheme} at ${viewport.width}`, async ({
      assert,
    }) => {
      const shop = await givenShop()
      const pages = await givenPromotionPages(shop)
      const { context, failOnTrouble } = await openContext(browser, {
        colorScheme,
        viewport,
        reducedMotion: 'reduce',
      })
      const page = await context.newPage()
      await signIn(page, shop.operators.owner)
      assert.deepEqual(await walkPages(page, pages), [])
      await failOnTrouble()
    }).timeout(240_000)
  }
})
