import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { countDead } from '#core/outbox_store'
import { launchBrowser, openContext, openPage, signIn, untilAlive } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenDeadEvent } from '#tests/support/health/given_dead_event'
import { readBundle } from '#tests/support/health/read_bundle'

let browser: Browser

test.group('The health page', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('leads from a dead delivery to its redelivery, and gives the bundle', async ({ assert }) => {
    const shop = await givenShop()
    const owner = shop.operators.owner
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, owner)

    await openPage(page, '/settings/health')
    await page.locator('[data-testid="check-outbox"][data-reason="flowing"]').waitFor()
    await page.locator('[data-testid="check-database"][data-reason="answers"]').waitFor()
    await givenDeadEvent(shop.store.id)
    await page.reload()
    await untilAlive(page)
    const outbox = page.locator('[data-testid="check-outbox"][data-reason="dead"]')
    await outbox.locator('a').click()
    await page.waitForURL('/settings/health/events')
    await page.locator('[data-testid="dead-event"] button').first().click()
    await page.locator('[data-testid="dead-event"]').waitFor({ state: 'detached' })
    assert.equal(await countDead(), 0)

    await openPage(page, '/settings/health')
    const download = page.waitForEvent('download')
    await page.locator('[data-testid="diagnostics"]').click()
    const entries = await readBundle(readFileSync(await (await download).path()))
    assert.include(entries['README.txt'], 'versions.json')
    await failOnTrouble()
  })
})
