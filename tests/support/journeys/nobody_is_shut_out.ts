import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { launchBrowser, openContext, signIn, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { walkPages } from '#tests/support/journeys/walk_pages'

const OTHER = { light: 'dark', dark: 'light' } as const

/** Walks the pages of a part of the back office, on a phone in one colour and on a desk in the other. */
export function nobodyIsShutOut(
  part: string,
  onPhone: 'light' | 'dark',
  givenPages: (shop: GivenShop) => Promise<string[]>
): void {
  let browser: Browser

  test.group(`Nobody is shut out of ${part}`, (group) => {
    group.each.setup(cleanDatabase)
    group.setup(async () => {
      browser = await launchBrowser()
      return () => browser.close()
    })

    for (const [size, colorScheme] of [
      ['phone', onPhone],
      ['desktop', OTHER[onPhone]],
    ] as const) {
      test(`no serious barrier, and no page wider than the screen, ${colorScheme} on a ${size}`, async ({
        assert,
      }) => {
        const shop = await givenShop()
        const pages = await givenPages(shop)
        const { context, failOnTrouble } = await openContext(browser, {
          colorScheme,
          viewport: SIZES[size],
          reducedMotion: 'reduce',
        })
        const page = await context.newPage()
        await signIn(page, shop.operators.owner)
        assert.deepEqual(await walkPages(page, pages), [])
        await failOnTrouble()
      }).timeout(240_000)
    }
  })
}
