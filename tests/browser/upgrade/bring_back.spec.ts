import { copyFile, rm } from 'node:fs/promises'
import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import db from '@adonisjs/lucid/services/db'
import env from '#start/env'
import { read } from '#core/sql'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { replayDocuments } from '#app/upgrade/documents/replay_documents'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import {
  givenSellingRegister,
  scan,
  signOn,
  storedDocuments,
  waitUntilSent,
} from '#tests/support/register_page'
import { ServerProcess } from '#tests/support/sales/server_process'

const COPY = 'tmp/before_enrolment.sqlite3'
const FILE = 'tmp/saved_documents.ndjson'
let browser: Browser

async function sellForCash(page: Page, code: string): Promise<void> {
  await scan(page, code)
  await page.getByTestId('line').waitFor()
  await page.getByTestId('pay-cash').click()
  await page.getByTestId('cash-exact').click()
  await page.getByTestId('done').waitFor()
}

/** As a restore does: the shop's file is the older one, and no server was running. */
async function putCopyInPlace(): Promise<void> {
  await db.manager.close(db.primaryConnectionName)
  const file = env.get('DB_FILE')!
  for (const ending of ['', '-wal', '-shm']) await rm(`${file}${ending}`, { force: true })
  await copyFile(COPY, file)
}

test.group('A device that became a register after the backup', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('saves what it sold as a signed file, and is brought back with all of it', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop()
    const server = await ServerProcess.start()
    cleanup(() => server.kill())
    await rm(COPY, { force: true })
    await db.rawQuery(`vacuum into '${COPY}'`)
    const { context, failOnTrouble } = await openContext(browser, { baseURL: server.address })
    const page = await givenSellingRegister(context, shop)
    for (const item of shop.items.slice(0, 2)) await sellForCash(page, item.sku)
    await waitUntilSent(page)
    const made = await storedDocuments(page)
    await server.kill()
    await putCopyInPlace()
    await server.start()

    await page.evaluate(() => sessionStorage.clear())
    await signIn(page, shop.operators.owner)
    await openPage(page, '/register')
    await page.getByTestId('lost-enrolment').waitFor()
    const saving = page.waitForEvent('download')
    await page.getByTestId('save-documents').click()
    await (await saving).saveAs(FILE)
    await page.getByTestId('bring-back').click()
    await page.getByTestId('sign-on').waitFor()
    await signOn(page, shop.operators.cashier)
    await sellForCash(page, shop.items[2]!.sku)
    await waitUntilSent(page)
    const sales = await read<{ id: string }>('select id from sales order by receipt_sequence')
    const sold = (await storedDocuments(page)).filter(({ kind }) => kind === 'sale')
    assert.deepEqual(
      sales.map(({ id }) => id),
      sold.map(({ id }) => id)
    )
    assert.lengthOf(sales, 3)

    const replayed = await replayDocuments(FILE)
    assert.deepEqual(replayed, {
      ...{ accepted: 0, known: made.length, quarantined: 0 },
      ...{ refused: [], readmitted: 0 },
    })
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual((await verifyJournal()).findings, [])
    await failOnTrouble()
  }).timeout(90_000)
})
