import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { TillDay } from '#tests/support/tills/given_till_day'
import { givenEnrolledBrowser, signOn } from '#tests/support/register_page'

async function sellInCash(page: Page, name: string) {
  await page.getByTestId('tile').filter({ hasText: name }).click()
  await page.getByTestId('pay-cash').click()
  await page.getByTestId('cash-exact').click()
  await page.getByTestId('next-sale').click()
}

async function moveCash(page: Page, act: string, amount: string) {
  await page.getByTestId('rail-till').click()
  await page.getByTestId(`till-${act}`).click()
  const form = page.getByTestId(`movement-${act}`)
  await form.getByRole('tab').nth(1).click()
  await form.getByTestId('cash-amount').fill(amount)
  await form.getByTestId('movement-reason').fill('Stamps')
  await form.getByTestId('movement-save').click()
  await page.getByTestId('till-overview').waitFor()
}

async function textOf(page: Page, testId: string): Promise<string> {
  return plain((await page.getByTestId(testId).innerText()) ?? '')
}

function plain(text: string): string {
  return text.replace(/[\u00a0\u202f]/g, ' ').replace(/\s+/g, ' ')
}

/** Figures of the paper as label and amount, as the eye finds them. */
const FIGURES = [
  'Net sales 30.00',
  'Opening float 1,000.00',
  'Cash sales 30.00',
  'Paid out (1) 5.00',
  'Pickups (1) 500.00',
  'Expected cash 525.00',
  'Sales since first use 30.00',
]

test.group('A day at the till', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('opens with a counted float, sells, moves cash, and closes 10.00 short with a Z that agrees everywhere', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenEnrolledBrowser(context, shop)
    await signOn(page, shop.operators.cashier)

    await page.getByTestId('rail-till').click()
    await page.getByTestId('count-20000').fill('4')
    await page.getByTestId('count-10000').fill('2')
    assert.equal(plain(await page.getByTestId('counted-total').innerText()), 'NOK 1,000.00')
    await page.getByTestId('open-till-confirm').click()
    await page.getByTestId('tile').first().waitFor()

    await sellInCash(page, 'Item 1')
    await sellInCash(page, 'Item 2')
    await moveCash(page, 'paid_out', '5')
    await moveCash(page, 'pickup', '500')

    await page.getByTestId('till-x_report').click()
    await page.getByTestId('print-paper').waitFor()
    const x = await textOf(page, 'print-paper')
    for (const figure of FIGURES) assert.include(x, figure, 'X on the screen')
    await page.getByTestId('till-back').click()

    await page.getByTestId('till-close').click()
    await page.getByTestId('close-count').waitFor()
    assert.equal(await page.getByTestId('expected-cash').count(), 0, 'a cashier counts blind')
    await page.getByTestId('count-50000').fill('1')
    await page.getByTestId('count-1000').fill('1')
    await page.getByTestId('count-500').fill('1')
    await page.getByTestId('count-confirm').click()
    assert.equal(plain(await page.getByTestId('over-short-cash').innerText()), '10.00 short')
    await page.getByTestId('left-in-till').fill('500')
    assert.equal(plain(await page.getByTestId('to-safe').innerText()), 'NOK 15.00')
    await page.getByTestId('close-confirm').click()
    await page.getByTestId('z-report').waitFor()
    const z = await textOf(page, 'print-paper')
    for (const figure of [...FIGURES, 'Over or short -10.00'])
      assert.include(z, figure, 'Z on the screen')
    await page.getByTestId('z-done').click()

    const session = await waitForZ()
    assert.isNull(session.differences, 'the server finds the same figures in documents and rows')
    assert.equal(Number(session.over_short_minor), -1_000)

    await openPage(page, `/tills/${session.till_session_id}`)
    const back = plain(await page.getByTestId('print-paper').innerText())
    for (const figure of [...FIGURES, 'Over or short -10.00'])
      assert.include(back, figure, 'the back office')

    const pdf = await page.request.get(`/till_sessions/${session.till_session_id}/z_report.pdf`)
    const words = pdfWords(await pdf.body())
    for (const figure of ['30,00', '1 000,00', '525,00', '-10,00']) {
      assert.include(words.replaceAll(/[−–]/g, '-'), figure, 'the PDF in the language of the store')
    }
    await failOnTrouble()
  })
})

test.group('A till that another device left open', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('is gone on with: one session, one Z over both devices', async ({ assert }) => {
    const shop = await givenShop()
    const day = await new TillDay(shop).open(50_000)
    await day.sell({ lines: [{ item: shop.items[2]! }] })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenEnrolledBrowser(context, shop)
    await signOn(page, shop.operators.manager)

    await page.getByTestId('rail-till').click()
    await page.getByTestId('adopt-till').click()
    await sellInCash(page, 'Item 3')
    await page.getByTestId('rail-till').click()
    await page.getByTestId('till-close').click()
    assert.match(plain(await page.getByTestId('expected-cash').innerText()), /560\.00/)
    await page.getByTestId('close-count').getByRole('tab').nth(1).click()
    await page.getByTestId('cash-amount').fill('560')
    await page.getByTestId('count-confirm').click()
    await page.getByTestId('close-confirm').click()
    await page.getByTestId('z-report').waitFor()

    const session = await waitForZ()
    assert.equal(session.till_session_id, day.tillSessionId)
    assert.isNull(session.differences)
    assert.equal(Number(session.over_short_minor), 0)
    await failOnTrouble()
  })
})

interface Closed {
  till_session_id: string
  differences: string | null
  over_short_minor: number
}

/** The Z travels in the outbox; it arrives within seconds. */
async function waitForZ(): Promise<Closed> {
  for (let attempt = 0; attempt < 100; attempt++) {
    const [row] = await read<Closed>(
      'select till_session_id, differences, over_short_minor from z_reports'
    )
    if (row) return row
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Error('The Z did not arrive')
}

function pdfWords(bytes: Buffer): string {
  const path = 'tmp/z_report_of_test.pdf'
  writeFileSync(path, bytes)
  return plain(execFileSync('pdftotext', ['-layout', path, '-'], { encoding: 'utf8' }))
}
