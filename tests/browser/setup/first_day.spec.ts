import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { ensureSetupCode } from '#app/setup/first_run/setup_code'
import { launchBrowser, openContext, openPage, untilAlive } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { give, textOf } from '#tests/support/register_acts'
import { openTill, scan, signOn, waitUntilSent } from '#tests/support/register_page'
import { ANSWERS } from '#tests/support/setup/answer_setup'
import { phoneCode } from '#tests/support/users/given_second_factor'

let browser: Browser

/** Moves on with Tab until the field has the focus, then types; the mouse stays in the drawer. */
async function typeInto(page: Page, name: string, text: string) {
  for (let tries = 0; tries < 40; tries++) {
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('name'))
    if (focused === name) {
      await page.keyboard.press('ControlOrMeta+a')
      await page.keyboard.type(text)
      return
    }
    await page.keyboard.press('Tab')
  }
  throw new Error(`Tab never came to ${name}`)
}

async function submit(page: Page, next: string) {
  await page.keyboard.press('Enter')
  await page.waitForURL(`**${next}`)
  // The page that follows puts the focus into its first field once it is alive.
  await page.waitForFunction(() => document.activeElement?.tagName === 'INPUT')
}

async function setUpByKeyboard(page: Page) {
  const { owner, store } = ANSWERS
  await openPage(page, '/')
  await typeInto(page, 'country', '')
  for (let tries = 0; tries < 6; tries++) {
    if (await page.locator('[name=country][value=NO]').isChecked()) break
    await page.keyboard.press('ArrowDown')
  }
  await submit(page, '/setup/owner')
  await typeInto(page, 'name', owner.name)
  await typeInto(page, 'email', owner.email)
  await typeInto(page, 'password', owner.password)
  await page.getByTestId('password-strength').filter({ hasText: 'Strong' }).waitFor()
  await typeInto(page, 'pin', owner.pin)
  await submit(page, '/setup/store')
  await typeInto(page, 'name', store.name)
  await typeInto(page, 'organisationNumber', store.organisationNumber)
  await submit(page, '/setup/tax')
  await submit(page, '/setup/tenders')
  await submit(page, '/setup/register')
  await submit(page, '/setup/items')
  for (const [index, row] of [
    { name: 'Grovbrød', price: '42.50', barcode: '7038010000058' },
    { name: 'Kanelbolle', price: '39', barcode: '' },
  ].entries()) {
    await typeInto(page, `rows[${index}][name]`, row.name)
    await page.keyboard.press('Enter')
    await typeInto(page, `rows[${index}][price]`, row.price)
    await page.keyboard.press('Enter')
    await typeInto(page, `rows[${index}][barcode]`, row.barcode)
    await page.keyboard.press('Enter')
  }
  await page.getByTestId('setup-next').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/setup/summary')
  await page.reload()
  await untilAlive(page)
  await page.getByText('Nordmanns Bakeri').first().waitFor()
  await page.getByTestId('setup-next').focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/welcome')
}

test.group('The first day of a shop', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(120_000)
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })

  test('from an empty server to the first sale and a second factor, set up by keyboard alone', async ({
    assert,
  }) => {
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await setUpByKeyboard(page)

    await page.getByTestId('welcome-register').click()
    await page.getByTestId('enrol-1').click()
    await page.getByTestId('sign-on').waitFor()
    await signOn(page, { ...ANSWERS.owner, id: '' })
    await openTill(page)
    await scan(page, '7038010000058')
    await page.getByTestId('total').filter({ hasText: '42.50' }).waitFor()
    await page.getByTestId('pay-cash').click()
    await give(page, 'cash')
    await page.getByTestId('done').waitFor()
    assert.include(await textOf(page, 'print-paper'), 'Nordmanns Bakeri')
    await waitUntilSent(page)
    assert.lengthOf(await read('select id from sales'), 1)

    await openPage(page, '/')
    assert.match(await textOf(page, 'first-steps-progress'), /^4 of 9$/)
    await openPage(page, '/account')
    await page.getByTestId('second-factor-begin').click()
    const secret = (await page.getByTestId('totp-secret').innerText()).replaceAll(' ', '')
    await page.locator('[name=password]').fill(ANSWERS.owner.password)
    await page.locator('[name=code]').fill(phoneCode(secret))
    await page.getByTestId('codes-kept').waitFor()
    const codes = await page.getByTestId('recovery-codes').locator('li').allInnerTexts()
    assert.lengthOf(codes, 10)
    await page.getByTestId('codes-kept').click()
    await page.getByTestId('second-factor-state').filter({ hasText: 'On' }).waitFor()
    await failOnTrouble()

    const later = await openContext(browser)
    const visitor = await later.context.newPage()
    const signInWith = async (code: string) => {
      await openPage(visitor, '/sign-in')
      await visitor.locator('[name=email]').fill(ANSWERS.owner.email)
      await visitor.locator('[name=password]').fill(ANSWERS.owner.password)
      await visitor.keyboard.press('Enter')
      await visitor.waitForURL('**/sign-in/code')
      await openPage(visitor, '/items')
      await visitor.waitForURL('**/sign-in')
      await openPage(visitor, '/sign-in/code')
      await visitor.locator('[name=code]').fill(code)
    }
    await signInWith(phoneCode(secret, 1))
    await visitor.waitForURL('**/items')
    await later.failOnTrouble()
  })

  test('somebody on the network keys the code that the server printed', async () => {
    const { context, failOnTrouble } = await openContext(browser, {
      extraHTTPHeaders: { 'x-forwarded-for': '192.168.1.40' },
    })
    const page = await context.newPage()
    await openPage(page, '/items')
    await page.locator('[name=code]').fill('AAAAA-AAAAA')
    await page.keyboard.press('Enter')
    await page.getByRole('alert').waitFor()
    await page.locator('[name=code]').fill(await ensureSetupCode())
    await page.keyboard.press('Enter')
    await page.waitForURL('**/setup/place')
    await failOnTrouble()
  })

  test('answers every step with scripts switched off', async ({ assert }) => {
    const { context, failOnTrouble } = await openContext(browser, { javaScriptEnabled: false })
    const page = await context.newPage()
    const { owner, store } = ANSWERS
    await page.goto('/')
    await page.locator('[name=country][value=NL]').check()
    const next = () => page.getByTestId('setup-next').click()
    await next()
    await page.locator('[name=name]').fill(owner.name)
    await page.locator('[name=email]').fill(owner.email)
    await page.locator('[name=password]').fill('short')
    await page.locator('[name=pin]').fill(owner.pin)
    await next()
    await page.getByText('Use at least 12 characters.').waitFor()
    await page.locator('[name=name]').fill(owner.name)
    await page.locator('[name=email]').fill(owner.email)
    await page.locator('[name=password]').fill(owner.password)
    await page.locator('[name=pin]').fill(owner.pin)
    await next()
    await page.locator('[name=name]').fill(store.name)
    await next()
    await next()
    await page.locator('[name="codes[]"][value=voucher]').uncheck()
    await next()
    await next()
    await page.locator('[name="rows[0][name]"]').fill('Brood')
    await page.locator('[name="rows[0][price]"]').fill('4.20')
    await next()
    await next()
    await page.getByTestId('welcome').waitFor()
    const tenders = await read<{ name: string }>('select name from tender_types order by position')
    assert.deepEqual(
      tenders.map(({ name }) => name),
      ['Contant', 'Pin']
    )
    const [item] = await read<{ name: string }>('select name from items')
    assert.equal(item!.name, 'Brood')
    await failOnTrouble()
  })
})
