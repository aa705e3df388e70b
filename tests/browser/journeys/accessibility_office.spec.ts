import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { givenCredit, givenGiftCard } from '#tests/support/balances/given_balances'
import { launchBrowser, openContext, signIn, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenPastSale } from '#tests/support/given_past_sale'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import { givenDeadEvent } from '#tests/support/health/given_dead_event'
import { walkPages } from '#tests/support/journeys/walk_pages'
import { givenMoveInFile, work } from '#tests/support/move_in/given_move_in'

const ITEMS = 'Name;SKU;Price\nLampe;L-1;399,00\nPære;P-1;gratis\n'

let browser: Browser

/** A shop that has something of everything the pages show, also what is out of order. */
async function givenPages(shop: GivenShop): Promise<string[]> {
  const { customer, accountId } = await givenCredit(shop, 'Åse Berg', 12_345)
  const cardId = await givenGiftCard(shop, { customerId: customer.id, expiresOn: '2020-01-31' })
  const past = await givenPastSale(shop, { customerId: customer.id })
  await givenDeadEvent(shop.store.id)
  const checked = await work(shop, await givenMoveInFile(shop, ITEMS), 'check')
  const imported = await work(shop, await givenMoveInFile(shop, ITEMS), 'import')
  const [register] = await read<{ id: string }>('select id from registers')
  return [
    '/balances',
    `/balances/${cardId}`,
    `/balances/${accountId}`,
    `/customers/${customer.id}`,
    '/past_sales',
    `/past_sales/${past.id}`,
    '/move-in',
    `/move-in/${checked.moveInId}`,
    `/move-in/files/${checked.id}`,
    `/move-in/files/${imported.id}`,
    `/move-in/${imported.moveInId}/reconciliation`,
    '/settings',
    '/settings/backups',
    '/settings/backups/targets/create',
    '/settings/export',
    '/settings/health',
    '/settings/health/events',
    '/settings/health/documents',
    '/settings/secure_connection',
    '/settings/upgrade',
    `/settings/registers/${register!.id}/edit`,
    '/account',
    '/account/second_factor',
    '/help/errors',
    '/help/errors/E_NOT_ENROLLED',
    '/trust',
  ]
}

test.group('Nobody is shut out of the back office', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  for (const [colorScheme, viewport] of [
    ['light', SIZES.phone],
    ['dark', SIZES.desktop],
  ] as const) {
    test(`no serious barrier, and no page wider than the screen, ${colorScheme} at ${viewport.width}`, async ({
      assert,
    }) => {
      const shop = await givenShop()
      const pages = await givenPages(shop)
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
