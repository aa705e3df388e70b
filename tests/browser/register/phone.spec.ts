import { test } from '@japa/runner'
import type { Browser, Locator } from 'playwright'
import { launchBrowser, openContext, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenSellingRegister, scan } from '#tests/support/register_page'

test.group('The register on a phone', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('a question asked while the money is shown stands before it', async ({ assert }) => {
    const shop = await givenShop()
    const { context, failOnTrouble } = await openContext(browser, { viewport: SIZES.phone })
    const page = await givenSellingRegister(context, shop)
    await page.getByTestId('tile').filter({ hasText: 'Item 1' }).click()
    await page.getByTestId('pay-cash').first().click()
    await page.getByTestId('cash-exact').click()
    await page.getByRole('button', { name: 'E-mail' }).click()
    const send = page.getByRole('dialog').getByRole('button').last()
    await send.waitFor()
    assert.isTrue(await isInFront(send))
    // What the register has to say stands before the question.
    await scan(page, '12345670')
    assert.isTrue(await isInFront(page.getByTestId('notice')))
    await failOnTrouble()
  })
})

/** Whether it is what is seen at its place; an open dialog keeps touches from all else anyway. */
function isInFront(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { x, y, width, height } = element.getBoundingClientRect()
    document.body.style.pointerEvents = 'auto'
    const seen = document.elementFromPoint(x + width / 2, y + height / 2)
    document.body.style.pointerEvents = ''
    return element.contains(seen)
  })
}
