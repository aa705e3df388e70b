import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import {
  givenSellingRegister,
  scan,
  storedDocuments,
  waitUntilSent,
} from '#tests/support/register_page'
import { ServerProcess } from '#tests/support/sales/server_process'

let browser: Browser

async function sellForCash(page: Page, code: string): Promise<void> {
  await scan(page, code)
  await page.getByTestId('line').waitFor()
  await page.getByTestId('pay-cash').click()
  await page.getByTestId('cash-exact').click()
  await page.getByTestId('done').waitFor()
}

test.group('A register whose server is gone for a while', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('sells on, counts what waits, and sends it by itself in order, each sale once', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const server = await ServerProcess.start()
    cleanup(() => server.kill())
    const { context, failOnTrouble } = await openContext(browser, { baseURL: server.address })
    const page = await givenSellingRegister(context, shop)
    await sellForCash(page, shop.items[0]!.sku)
    await waitUntilSent(page)
    await server.kill()
    for (const [sold, item] of shop.items.slice(1).entries()) {
      await sellForCash(page, item.sku)
      await page
        .getByTestId('unsent')
        .filter({ hasText: String(sold + 1) })
        .waitFor()
    }
    await server.start()
    await waitUntilSent(page)
    await page.getByTestId('unsent').waitFor({ state: 'detached' })
    const sales = await read(
      `select s.id, s.receipt_sequence from sales s join documents d on d.id = s.id
        order by d.acceptance_sequence`
    )
    const made = (await storedDocuments(page)).filter(({ kind }) => kind === 'sale')
    assert.deepEqual(
      sales.map((row) => [row.id, Number(row.receipt_sequence)]),
      made.map(({ id }, index) => [id, index + 1])
    )
    assert.lengthOf(sales, shop.items.length)
    await failOnTrouble()
  }).timeout(90_000)
})
