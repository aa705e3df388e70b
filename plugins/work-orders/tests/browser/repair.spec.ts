import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { Customer } from '#app/customers/customer'
import { launchBrowser, openContext, openPage, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { givenPlugin, givenSettings } from '../support/given_workshop.ts'
import { DOT } from '../support/pictures.ts'
import { shoot } from '../support/shoot.ts'

const HOME = '/p/work-orders'

test.group('A repair in the back office', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('is taken in, priced, approved by the customer and collected', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop({ items: 2 })
    const { id: customerId } = await Customer.create({ name: 'Ada Lovelace', phone: '555 0101' })
    await givenPlugin(cleanup)
    await givenSettings(shop, { technicians: ['Tess', 'Tom'] })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, HOME)
    await page.getByText('No repairs in the house').waitFor()
    await shoot(page, 'empty')

    await page.getByRole('link', { name: 'New repair' }).first().click()
    await page.getByRole('button', { name: 'Take in' }).click()
    await page.getByText('Fill this in.').first().waitFor()
    await page.locator('[name=customer_name]').pressSequentially('Ada')
    await page.getByRole('option', { name: 'Ada Lovelace' }).waitFor()
    await shoot(page, 'customer')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByTestId('known-customer').waitFor()
    assert.equal(await page.locator('[name=customer_phone]').inputValue(), '555 0101')
    await page.locator('[name=device]').fill('Gazelle Ultimate C380')
    await page.locator('[name=serial]').fill('GZ-20441')
    await page
      .locator('[name=fault]')
      .fill('Chain slips in the smallest gear; the rear brake squeals.')
    await page.getByTestId('signature').scrollIntoViewIfNeeded()
    const pad = (await page.getByTestId('signature').boundingBox())!
    await page.mouse.move(pad.x + 40, pad.y + 90)
    await page.mouse.down()
    for (const [x, y] of [
      [90, 40],
      [140, 120],
      [200, 60],
      [280, 110],
    ] as const)
      await page.mouse.move(pad.x + x, pad.y + y)
    await page.mouse.up()
    await page
      .getByTestId('pictures')
      .setInputFiles({ name: 'brake.png', mimeType: 'image/png', buffer: DOT })
    await page.getByRole('img', { name: 'Picture 1' }).waitFor()
    await shoot(page, 'intake')
    await page.getByRole('button', { name: 'Take in' }).click()

    await page.getByRole('heading', { name: 'R0001' }).waitFor()
    await page.getByTestId('photo').getByRole('img').waitFor()
    await page.getByRole('img', { name: 'Signature of the customer' }).waitFor()
    await page.getByTestId('add-part').click()
    await page.locator('[name=text-0]').pressSequentially(shop.items[0]!.name)
    await page.getByTestId('choice').first().click()
    await page.getByText('From the catalog').waitFor()
    await page.getByLabel('Price each').first().fill('249')
    await page.getByTestId('add-labour').click()
    await page.locator('[name=text-1]').fill('Change chain, adjust brake')
    await page.locator('[name=quantity-1]').fill('1.5')
    await page.getByLabel('Price each').nth(1).fill('600')
    await shoot(page, 'prices')
    await page.getByRole('button', { name: 'Save prices' }).click()
    await page.getByTestId('total').getByText('1,149.00').waitFor()
    await page.getByRole('button', { name: 'Send estimate' }).click()
    const link = await page.getByTestId('link').inputValue()
    await page.getByTestId('state').getByText('Waiting for approval').waitFor()
    await shoot(page, 'order')

    const theirs = await context.newPage()
    await theirs.goto(new URL(link).pathname)
    await theirs.getByLabel('Your name').fill('Ada')
    await shoot(theirs, 'public')
    await theirs.getByRole('button', { name: 'Approve and repair' }).click()
    await theirs.getByText('Thank you').waitFor()
    await theirs.close()

    await openPage(page, HOME)
    await page.getByTestId('column-repairing').getByTestId('order-R0001').waitFor()
    await shoot(page, 'board')
    await page.getByRole('link', { name: 'Calendar' }).click()
    await page.getByTestId('next-week').click()
    await page.getByTestId('this-week').click()
    const card = page.getByTestId('order-R0001')
    if ((await card.count()) === 0) await page.getByTestId('next-week').click()
    await card.waitFor()
    await shoot(page, 'calendar')
    await page.getByTestId('plan-R0001').focus()
    await page.keyboard.press('Enter')
    await page.locator('[name=plan-technician]').selectOption('Tess')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByTestId('row-Tess').getByTestId('order-R0001').waitFor()
    await shoot(page, 'planned')
    await page.getByRole('link', { name: 'All repairs' }).click()
    await page.getByRole('link', { name: 'R0001' }).click()
    await page.getByText('Ada approved').first().waitFor()
    await page.getByRole('button', { name: 'Ready' }).click()
    await page.getByRole('button', { name: 'Collected' }).click()
    await page.getByText(/Under warranty until/).waitFor()
    await shoot(page, 'collected')
    assert.equal(await page.getByTestId('state').innerText(), 'Collected')
    await openPage(page, `/customers/${customerId}`)
    await page.getByTestId('customer-repairs').getByText('R0001').waitFor()
    await failOnTrouble()
  })
})
