import { copyFile, rm } from 'node:fs/promises'
import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { read } from '#core/sql'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { restoredState } from '#app/sales/resend/restored_state'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'
import { ServerProcess } from '#tests/support/sales/server_process'

const COPY = 'tmp/older_copy.sqlite3'
let browser: Browser

async function sellForCash(page: Page, code: string): Promise<void> {
  await scan(page, code)
  await page.getByTestId('line').waitFor()
  await page.getByTestId('pay-cash').click()
  await page.getByTestId('cash-exact').click()
  await page.getByTestId('done').waitFor()
  await waitUntilSent(page)
}

async function figures() {
  const [row] = await read(
    `select (select count(*) from documents) as documents, (select count(*) from sales) as sales,
            (select sum(gross_minor) from sales) as gross,
            (select sum(expected_cash_minor) from till_sessions) as cash,
            (select max(acceptance_sequence) from documents) as accepted`
  )
  return row
}

test.group('A register whose server was put back from a backup', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('sends again by itself what the older database lacks', async ({ assert, cleanup }) => {
    const shop = await givenShop()
    const server = await ServerProcess.start()
    cleanup(() => server.kill())
    const { context, failOnTrouble } = await openContext(browser, { baseURL: server.address })
    const page = await givenSellingRegister(context, shop)
    await sellForCash(page, shop.items[0]!.sku)
    await rm(COPY, { force: true })
    await db.rawQuery(`vacuum into '${COPY}'`)
    for (const item of shop.items) await sellForCash(page, item.sku)
    const before = await figures()

    await server.kill()
    await db.manager.close(db.primaryConnectionName)
    const file = env.get('DB_FILE')!
    for (const ending of ['', '-wal', '-shm']) await rm(`${file}${ending}`, { force: true })
    await copyFile(COPY, file)
    assert.notDeepEqual(await figures(), before)
    await server.start()

    await page.getByTestId('notice').filter({ hasText: 'are being sent again' }).waitFor()
    await waitUntilSent(page)
    assert.deepEqual(await figures(), before)
    assert.deepInclude((await restoredState())!.registers.at(-1), { missing: 3, cameBack: 3 })
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
    await failOnTrouble()
  })
})
