import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { dataDir } from '#config/app'
import { readSimulatedJobs, simulatedPrinterFolder } from '#app/devices/simulated_printer'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { letterOf } from '#tests/support/code_page_tables'
import { decodeEscPos } from '#tests/support/decode_escpos'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan } from '#tests/support/register_page'

const epson = letterOf({ 0: 'CP437', 2: 'CP850', 5: 'CP865', 16: 'CP1252', 19: 'CP858' })

let browser: Browser

test.group('Printing at the register', (group) => {
  group.each.setup(cleanDatabase)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('the receipt comes out by itself, the drawer opens, and the original comes once', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)

    await scan(page, shop.items[0]!.sku)
    await page.getByTestId('line').waitFor()
    await page.getByTestId('pay-cash').click()
    const printed = page.waitForResponse('**/api/print_jobs')
    await page.getByTestId('take').click()
    await page.getByTestId('done').waitFor()
    assert.equal((await printed).status(), 200)

    const [job] = await readSimulatedJobs(simulatedPrinterFolder(dataDir, shop.register.id))
    const paper = decodeEscPos(job!.bytes, epson)
    assert.lengthOf(paper.kicks, 1)
    assert.include(job!.text, 'Salgskvittering')
    const onScreen = await page.getByTestId('print-paper').innerText()
    assert.include(onScreen, 'Salgskvittering')

    const refused = page.waitForResponse('**/api/print_jobs')
    await page.getByTestId('print').click()
    assert.equal((await refused).status(), 409)
    await page.getByText('The original has been printed').waitFor()
    await failOnTrouble()
  })
})
