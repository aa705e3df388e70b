import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { givenSellingRegister, waitUntilSent } from '#tests/support/register_page'
import { givenShippedClub, setClub } from '../support/given_club_shop.ts'
import { shoot } from '../support/shoot.ts'

const PHONE = '45678901'
/** Keys in quicker succession are a scanner's. */
const HAND_MS = 80

/** Counts what a cashier does: touches, and keys that are struck. */
function cashierAt(page: Page) {
  const done = { touches: 0, keys: 0 }
  return {
    done,
    async touch(testId: string) {
      done.touches += 1
      await page.getByTestId(testId).first().click()
    },
    /** Wherever the cursor is: nothing has to be touched for it. */
    async type(text: string) {
      done.keys += text.length
      await page.keyboard.type(text, { delay: HAND_MS })
    },
    async enter() {
      done.keys += 1
      await page.keyboard.press('Enter')
    },
  }
}

test.group('Joining the club at the till', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('takes one touch, a number and two Enters, and the next time one', async ({
    assert,
    cleanup,
  }) => {
    const home = await givenShippedClub(cleanup)
    const shop = await givenShop()
    await setClub(shop, {
      hundredPointsMinor: 100_00,
      terms: 'We keep your number and your points.',
    })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await page.getByTestId('tile').first().click()
    const cashier = cashierAt(page)
    await page.getByTestId('loyalty-quick-open').waitFor()
    await shoot(page, 'quick_closed')
    await cashier.touch('loyalty-quick-open')
    await page.getByTestId('loyalty-contact').and(page.locator(':focus')).waitFor()
    await cashier.type('what')
    await cashier.enter()
    await page.getByText('Type a phone number or an e-mail.').waitFor()
    await page.getByTestId('loyalty-contact').fill('')
    cashier.done.keys = 0
    await cashier.type(PHONE)
    await shoot(page, 'quick_asking')
    await cashier.enter()
    await page.getByText('We keep your number and your points.').waitFor()
    await page.getByTestId('loyalty-name').and(page.locator(':focus')).waitFor()
    await shoot(page, 'quick_joining')
    await cashier.enter()
    await page.getByTestId('loyalty-points').getByText('0 points').waitFor()
    // Found, asked, agreed: the number and two Enters, in one field that has to be filled in.
    assert.deepEqual(cashier.done, { touches: 1, keys: PHONE.length + 2 })
    const [consent] = await read<{ wording: string; is_given: number }>(
      'select wording, is_given from plg_crm_club__consents'
    )
    assert.equal(consent!.wording, 'We keep your number and your points.')

    for (let count = 0; count < 4; count += 1) await page.getByTestId('tile').first().click()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').click()
    await waitUntilSent(page)
    await tellAll(home)

    const next = cashierAt(page)
    await next.touch('loyalty-quick-open')
    await page.getByTestId('loyalty-contact').and(page.locator(':focus')).waitFor()
    await next.type(PHONE)
    await next.enter()
    await page.getByTestId('loyalty-points').getByText('5 points').waitFor()
    assert.deepEqual(next.done, { touches: 1, keys: PHONE.length + 1 })
    assert.lengthOf(await read('select 1 from customers'), 1)

    // 100 points are worth 100.00, so that 3 of them take 3.00 off.
    await page.getByTestId('tile').first().click()
    const total = async () =>
      Number((await page.getByTestId('total').innerText()).replaceAll(/[^0-9.]/g, ''))
    const before = await total()
    await page.getByTestId('loyalty-spend').click()
    await page.locator('[name=loyalty-spend]').fill('6')
    await page.getByTestId('loyalty-spend-use').click()
    await page.getByText('At most 5 points.').waitFor()
    await page.locator('[name=loyalty-spend]').fill('3')
    await shoot(page, 'spend_form')
    await page.getByTestId('loyalty-spend-use').click()
    await page.getByTestId('loyalty-points-used').getByText('3 points').waitFor()
    assert.equal(await total(), before - 3)
    await page.getByTestId('loyalty-points').getByText('2 points').waitFor()
    await shoot(page, 'spend_used')
    await page.getByTestId('loyalty-points-back').click()
    await page.getByTestId('loyalty-points').getByText('5 points').waitFor()
    assert.equal(await total(), before)
    await page.getByTestId('loyalty-spend').click()
    await page.locator('[name=loyalty-spend]').fill('3')
    await page.getByTestId('loyalty-spend-use').click()
    await page.getByTestId('loyalty-points-used').waitFor()
    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    await tellAll(home)
    const sales = await read<{ review_state: string; gross_minor: number }>(
      'select review_state, gross_minor from sales order by completed_at'
    )
    assert.deepEqual(
      sales.map((one) => one.review_state),
      ['none', 'none']
    )
    assert.equal(Number(sales[1]!.gross_minor), (before - 3) * 100)
    const [row] = await read<{ state: string; points: number }>(
      'select state, points from plg_crm_club__redemptions'
    )
    assert.deepEqual([row!.state, Number(row!.points)], ['settled', 3])
    await failOnTrouble()
  })
})
