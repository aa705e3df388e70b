import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read, transaction } from '#core/sql'
import { couponBarcode } from '#app/documents/coupon_codes'
import { launchBrowser, openContext, openPage } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenCoupon, usesOf } from '#tests/support/promotions/given_coupon'
import { givenPromotion } from '#tests/support/promotions/given_promotion'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'

test.group('Coupons from the back office to the sale', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('a word is made, keyed at the register, seen on the sale and counted once', async ({
    assert,
  }) => {
    const shop = await givenShop()
    await givenPromotion({ name: 'Summer', definition: { needsCoupon: true } })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)

    const office = await context.newPage()
    await openPage(office, '/coupon_batches/new')
    await office.getByLabel('Name').fill('Flyer')
    await office.getByLabel('Code word').fill('summer-26')
    await office.getByRole('button', { name: 'Make coupons' }).click()
    await office.getByText('SUMMER26').first().waitFor()

    await page.getByTestId('tile').filter({ hasText: 'Item 1' }).click()
    await page.getByTestId('act-coupon').click()
    await page.getByTestId('coupon-code').fill('WINTER26')
    await page.keyboard.press('Enter')
    await page.getByTestId('coupon-problem').getByText('not known').waitFor()
    await page.getByTestId('coupon-code').fill('summer 26')
    await page.keyboard.press('Enter')
    await page.getByTestId('coupons').getByText('SUMMER26').waitFor()
    assert.equal(await page.getByTestId('coupon-discount').innerText(), '-2.00')

    await page.getByTestId('pay-cash').click()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ gross_minor: number; review_state: string }>(
      'select gross_minor, review_state from sales'
    )
    assert.deepEqual([Number(sale!.gross_minor), sale!.review_state], [800, 'none'])
    const [coupon] = await read<{ id: string }>('select id from coupons')
    assert.deepEqual(await usesOf({ couponId: coupon!.id }), { counted: 1, held: 0 })

    await page.getByTestId('tile').filter({ hasText: 'Item 2' }).click()
    await scan(page, couponBarcode('SUMMER26'))
    await page.getByText('This coupon has been used.').waitFor()
    await failOnTrouble()
  })

  test('one that another register takes meanwhile is off, and said so, before the money', async ({
    assert,
  }) => {
    const shop = await givenShop()
    const promotion = await givenPromotion({ name: 'Summer', definition: { needsCoupon: true } })
    const { couponId, code } = await givenCoupon(shop, { promotion })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop)
    await page.getByTestId('tile').filter({ hasText: 'Item 1' }).click()
    await page.getByTestId('act-coupon').click()
    await page.getByTestId('coupon-code').fill(code)
    await page.keyboard.press('Enter')
    await page.getByTestId('coupons').getByText(code).waitFor()
    await transaction((sql) =>
      sql.run('update coupons set uses_counted = uses_allowed where id = ?', [couponId])
    )

    await page.getByTestId('pay-cash').click()
    await page.getByText('The coupon was taken off. This coupon has been used.').waitFor()
    await page.getByText('of 10.00').waitFor()
    await page.getByTestId('cash-exact').click()
    await page.getByTestId('next-sale').waitFor()
    await waitUntilSent(page)
    const [sale] = await read<{ gross_minor: number; review_state: string }>(
      'select gross_minor, review_state from sales'
    )
    assert.deepEqual([Number(sale!.gross_minor), sale!.review_state], [1_000, 'none'])
    await failOnTrouble()
  })
})
