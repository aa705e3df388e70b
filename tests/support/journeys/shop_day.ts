import type { Browser, Page } from 'playwright'
import type { Assert } from '@japa/assert'
import { read } from '#core/sql'
import { verifyJournal } from '#app/journal/verify_journal'
import { verifyLedgers } from '#app/reporting/verify_ledgers'
import { openContext, openPage } from '#tests/support/browser'
import { givenGoods } from '#tests/support/given_items'
import { givenShop, type GivenShop } from '#tests/support/given_shop'
import type { ExpectedDay, ExpectedReceipt } from '#tests/support/journeys/expected_day'
import {
  discountLine,
  finishPrinted,
  give,
  plain,
  printedPaper,
  textOf,
  wordsOf,
} from '#tests/support/register_acts'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

/** Lives the day at a real register in a real browser, and compares every place that tells of it. */
export async function liveShopDay(browser: Browser, assert: Assert, day: ExpectedDay) {
  const shop = await givenShop({ country: day.country, items: 0 })
  await stockShelves(shop, day)
  const { context, failOnTrouble } = await openContext(browser)
  const page = await givenSellingRegister(context, shop)
  const walk = new ShopDay(page, shop, assert, day)
  await walk.sell()
  await walk.takeBackBread()
  await walk.exchangeCup()
  await walk.readX()
  await walk.closeTill()
  await waitUntilSent(page)
  await walk.compareBackOffice()
  await walk.compareStock()
  await walk.compareJournal()
  await failOnTrouble()
}

async function stockShelves({ store, departments }: GivenShop, { goods }: ExpectedDay) {
  const [cup, bread, board] = goods
  await givenGoods(store, departments.kitchen, cup)
  await givenGoods(store, departments.bread, bread)
  await givenGoods(store, departments.kitchen, board)
}

class ShopDay {
  /** Papers that came out of the printer so far; the opening of the till prints none. */
  #printed = 0

  constructor(
    private readonly page: Page,
    private readonly shop: GivenShop,
    private readonly assert: Assert,
    private readonly day: ExpectedDay
  ) {}

  async sell() {
    const { page, assert } = this
    const { goods, sale } = this.day
    for (const [index, { gtin, name }] of goods.entries()) {
      await scan(page, gtin)
      await page.getByTestId('line').nth(index).filter({ hasText: name }).waitFor()
    }
    await discountLine(page, '10')
    await page.getByTestId('total').filter({ hasText: sale.total }).waitFor()

    await page.getByTestId('pay-card').click()
    await give(page, 'card', sale.card)
    await page.getByTestId('left').filter({ hasText: sale.leftForCash }).waitFor()
    await give(page, 'cash', sale.cash)
    await this.#compareReceipt(sale, 'the sale')
    assert.equal(await textOf(page, 'change'), sale.change)
  }

  async takeBackBread() {
    const { page } = this
    const [, bread] = this.day.goods
    await page.getByTestId('next-sale').click()
    await page.getByTestId('rail-returns').click()
    await page.getByTestId('receipt-number').fill('1-2-1')
    await page.getByTestId('receipt-search').click()
    await page.getByTestId(`return-more-${bread.name}`).click()
    await page.getByTestId('return-start').click()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('take').click()
    await this.#compareReceipt(this.day.return, 'the return')
    this.assert.equal(await textOf(page, 'change'), this.day.return.paidBack)
  }

  async exchangeCup() {
    const { page } = this
    const [cup, , board] = this.day.goods
    const { exchange } = this.day
    await page.getByTestId('next-sale').click()
    await this.#scanForExchange(exchange.scans, cup.name)
    await page.getByTestId('return-start').click()
    await page.getByTestId('line').filter({ hasText: cup.name }).waitFor()
    await scan(page, board.gtin)
    await page.getByTestId('total').filter({ hasText: exchange.total }).waitFor()
    await page.getByTestId('pay-cash').click()
    await give(page, 'cash', exchange.cash)
    await this.#compareReceipt(exchange, 'the exchange')
    this.assert.equal(await textOf(page, 'change'), exchange.change)
    await page.getByTestId('next-sale').click()
  }

  /** A slip names its line, which is chosen at once; of a receipt the operator chooses. */
  async #scanForExchange(scans: 'receipt' | 'slip', name: string) {
    const { page } = this
    await scan(page, scans === 'receipt' ? 'R1S2N1' : 'X1S2N1L1')
    await page.getByTestId('return-sale').waitFor()
    if (scans === 'receipt') await page.getByTestId(`return-more-${name}`).click()
    await page.getByTestId(`return-quantity-${name}`).filter({ hasText: '1' }).waitFor()
  }

  async #compareReceipt({ says }: ExpectedReceipt, place: string) {
    const printed = wordsOf(await finishPrinted(this.page, this.shop, ++this.#printed))
    const shown = await textOf(this.page, 'print-paper')
    for (const figure of says) {
      this.assert.include(shown, figure, `${place} on the screen`)
      this.assert.include(printed, figure, `${place} on paper`)
    }
  }

  async readX() {
    const { page, assert, day } = this
    await page.getByTestId('rail-till').click()
    await page.getByTestId('till-x_report').click()
    await page.getByTestId('print-paper').waitFor()
    const shown = await textOf(page, 'print-paper')
    for (const figure of day.xOnScreen) assert.include(shown, figure, 'X on the screen')
    await page.getByTestId('x-report').getByRole('button').click()
    const printed = wordsOf(await printedPaper(this.shop, ++this.#printed))
    for (const figure of day.xOnPaper) assert.include(printed, figure, 'X on paper')
    await page.getByTestId('till-back').click()
  }

  async closeTill() {
    const { page, assert, shop } = this
    const { count, zOnPaper, xOnScreen } = this.day
    await page.getByTestId('till-close').click()
    await page.getByTestId('close-count').waitFor()
    assert.equal(await page.getByTestId('expected-cash').count(), 0, 'a cashier counts blind')
    // The drawer opens for the count: a job of the printer's.
    this.#printed++
    for (const [value, pieces] of Object.entries(count.pieces)) {
      await page.getByTestId(`count-${value}`).fill(pieces)
    }
    await page.getByTestId(`count-tender-${shop.tenderTypes.card.id}`).fill(count.card)
    await page.getByTestId('count-confirm').click()
    assert.equal(await textOf(page, 'over-short-cash'), count.overShort)
    assert.equal(await textOf(page, 'to-safe'), count.toSafe)
    await page.getByTestId('close-confirm').click()
    await page.getByTestId('z-report').waitFor()
    const shown = await textOf(page, 'print-paper')
    for (const figure of xOnScreen) assert.include(shown, figure, 'Z on the screen')
    const printed = wordsOf(await printedPaper(shop, ++this.#printed))
    for (const figure of zOnPaper) assert.include(printed, figure, 'Z on paper')
    await page.getByTestId('z-done').click()
  }

  async compareBackOffice() {
    const { page, assert } = this
    const { today, salesList, salesSums } = this.day
    await openPage(page, '/')
    const figures = page.getByTestId('key-figure')
    assert.include(plain(await figures.nth(0).innerText()), today.sales)
    assert.include(plain(await figures.nth(1).innerText()), today.receipts)
    const shown = plain(await page.locator('main').innerText())
    for (const tender of today.tenders) assert.include(shown, tender, 'Today by tender')

    await openPage(page, '/sales')
    for (const [key, value] of Object.entries(salesSums)) {
      assert.equal(await textOf(page, `sum-${key}`), value, `sum of ${key}`)
    }
    const rows = page.locator('tbody tr')
    assert.equal(await rows.count(), salesList.length)
    const texts = (await rows.allInnerTexts()).map(plain)
    const pages = await rows
      .locator('a')
      .evaluateAll((links) => links.map((one) => one.getAttribute('href')!))
    // Each page by its own address: a step back is still under way when the next page is asked for.
    for (const [index, { number, amount, paid }] of salesList.entries()) {
      const row = texts[index]!
      assert.isTrue(
        row.startsWith(number) && row.endsWith(` ${amount}`),
        `${row} is ${number}: ${amount}`
      )
      await openPage(page, pages[index]!)
      assert.equal(await textOf(page, 'sale-total'), paid)
    }
  }

  async compareStock() {
    const { page, assert, day } = this
    await openPage(page, '/stock')
    for (const { name, pieces } of day.stock) {
      const row = plain(await page.locator('tbody tr').filter({ hasText: name }).innerText())
      assert.match(row, new RegExp(`^${name} ${pieces}\\b`), 'stock')
    }
  }

  async compareJournal() {
    const { assert, day } = this
    const entries = await read<{ payload: string }>(
      "select payload from journal_entries where kind in ('sale.completed', 'sale.returned') order by sequence"
    )
    const amounts = entries.map(({ payload }) => Number(JSON.parse(payload).amountMinor))
    assert.deepEqual(amounts, day.journalMinor)
    assert.deepEqual((await verifyJournal()).findings, [])
    assert.deepEqual(await verifyLedgers(), [])
    assert.deepEqual(await read('select differences from z_reports'), [{ differences: null }])
    assert.deepEqual(await read('select reason from sale_reviews'), [])
  }
}
