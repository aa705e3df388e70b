import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { saveCustomer } from '#app/customers/save_customer'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { givenHooks } from '#tests/support/plugin_kernel/given_hooks'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

test.group('What the office’s pages say of plugins', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('a sale’s page names who gave no answer, and who was not asked', async ({ cleanup }) => {
    const shop = await givenShop()
    const { on } = givenHooks(cleanup)
    on('sale.before_complete', () => {
      throw new Error('boom')
    })
    const till = await givenOpenTill(shop)
    const lines = [{ item: shop.items[0]! }]
    const body = clearanceBody(lines)
    const token = await givenSignOn(shop)
    const answer = await callRegister(shop, token, 'POST', '/api/clearances', body)
    const clearanceId = (answer.body as unknown as { id: string }).id
    const asked = await till.sale({ id: body.saleId, clearanceId, lines })
    const offline = await till.sale({ lines })
    for (const sale of [asked, offline]) await sendDocument(shop, sale)
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, `/sales/${asked.document.id}`)
    await page.locator('[data-test="unanswered"]').getByText('The acme').waitFor()
    await openPage(page, `/sales/${offline.document.id}`)
    await page.locator('[data-test="not-asked"]').getByText('The acme').waitFor()
    await failOnTrouble()
  })

  test('a customer’s page hands out what plugins keep as well, and erases for good after a question', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const { on } = givenHooks(cleanup)
    on('privacy.export', () => [{ points: 12 }])
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const { id } = await saveCustomer(null, { name: 'Ada Lovelace', phone: '+47 999' }, author)
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, `/customers/${id}`)
    const erase = page.locator('[data-test="erase"]')
    await erase.scrollIntoViewIfNeeded()
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`a[href="/customers/${id}/kept_data"]`).click(),
    ])
    const kept = JSON.parse(await readFile(await file.path(), 'utf8')) as Record<string, unknown>
    assert.deepEqual(kept.plugins, [{ plugin: 'The acme', kept: { points: 12 } }])

    await erase.click()
    await page.getByRole('dialog').getByText('Ada Lovelace').waitFor()
    await page.locator('[data-test="erase-for-good"]').click()
    await page.waitForURL('**/customers')
    assert.equal(await page.getByText('Ada Lovelace').count(), 0)
    await failOnTrouble()
  })
})
