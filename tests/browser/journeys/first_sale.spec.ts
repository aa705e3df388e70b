import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { seedDemo } from '#app/setup/demo/seed_demo'
import { launchBrowser, openContext, openPage } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { textOf } from '#tests/support/register_acts'
import { waitUntilSent } from '#tests/support/register_page'
import { ServerProcess } from '#tests/support/sales/server_process'

const SMALL = { seed: 7, days: 2, sales: 4, withPictures: false }

let browser: Browser

/** What a visitor's hand does; the test counts it, so that nobody adds a step unseen. */
class Hand {
  touches = 0

  constructor(readonly page: Page) {}

  async touch(testId: string, text?: string) {
    const found = this.page.getByTestId(testId)
    await (text ? found.filter({ hasText: text }) : found).first().click()
    this.touches++
  }
}

test.group('The first minutes with the demo shop', (group) => {
  let server: ServerProcess
  group.setup(async () => {
    await cleanDatabase()
    await seedDemo(SMALL, () => {})
    browser = await launchBrowser()
    server = await ServerProcess.start({ DEMO: 'true' })
    return async () => {
      await server.kill()
      await browser.close()
    }
  })
  group.teardown(cleanDatabase)

  test('a visitor sells the first item with nine touches and a PIN that the screen tells', async ({
    assert,
  }) => {
    const before = await read('select id from sales')
    const { context, failOnTrouble } = await openContext(browser, { baseURL: server.address })
    const page = await context.newPage()
    const hand = new Hand(page)
    await openPage(page, '/')

    await hand.touch('demo-owner')
    await page.waitForURL((url) => url.pathname === '/')
    await hand.touch('open-register')
    await hand.touch('enrol-1')
    await hand.touch('operator-tile', 'Mia')
    const pin = (await textOf(page, 'demo-pin')).match(/\d+/)![0]
    await page.locator('#pin').fill(pin)
    await page.keyboard.press('Enter')

    await hand.touch('open-till')
    await hand.touch('open-with-left')
    await hand.touch('tile')
    await page.getByTestId('line').waitFor()
    await hand.touch('pay-cash')
    await hand.touch('cash-exact')
    await page.getByTestId('done').waitFor()
    assert.include(await textOf(page, 'print-paper'), 'Salgskvittering')
    assert.equal(hand.touches, 9)
    await waitUntilSent(page)
    const after = await read('select id from sales')
    assert.equal(after.length, before.length + 1)
    await failOnTrouble()
  })

  test('a device that is no register leads through signing in back to the register', async () => {
    const { context, failOnTrouble } = await openContext(browser, { baseURL: server.address })
    const page = await context.newPage()
    await openPage(page, '/register')
    await page.getByRole('link').click()
    await page.getByTestId('demo-owner').click()
    await page.getByTestId('enrol-2').waitFor()
    await failOnTrouble()
  })
})
