import { test } from '@japa/runner'
import type { Browser, Page } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { givenSellingRegister, scan, waitUntilSent } from '#tests/support/register_page'
import { callOffice } from '../support/call_office.ts'
import { givenPlugin, givenSettings, INTAKE } from '../support/given_workshop.ts'
import { shoot } from '../support/shoot.ts'

interface Order {
  state: string
  receipt_number: string | null
  deposit_minor: number
}

async function payInCash(page: Page): Promise<void> {
  await page.getByTestId('pay-cash').click()
  await page.getByTestId('take').click()
  await page.getByTestId('done').waitFor()
  await waitUntilSent(page)
}

test.group('A repair at the register', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('is paid ahead, found by its label, sold at its own prices, and open again when reversed', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop({ items: 2 })
    const [tube] = shop.items
    const home = await givenPlugin(cleanup)
    await givenSettings(shop, {
      labourDepartment: tube!.departmentId,
      depositDepartment: tube!.departmentId,
    })
    const { context, failOnTrouble } = await openContext(browser)
    const page = await givenSellingRegister(context, shop, 'manager')
    const { id } = await callOffice<{ id: string }>(page, 'POST', '/orders', INTAKE)
    const lines = [
      { kind: 'part', item_id: tube!.id, text: tube!.name },
      { kind: 'labour', item_id: null, text: 'Change tube' },
    ].map((line, index) => ({
      ...line,
      quantity_thousandths: index === 0 ? 2_000 : 1_500,
      unit_price_minor: index === 0 ? 900 : 60_000,
    }))
    await callOffice(page, 'PUT', `/orders/${id}/lines`, { lines, revision: 1 })
    await callOffice(page, 'PUT', `/orders/${id}/state`, { to: 'ready', revision: 2 })
    const order = async () => {
      await tellAll(home)
      const [row] = await read<Order>(
        'select state, receipt_number, deposit_minor from plg_work_orders__orders'
      )
      return [row!.state, row!.receipt_number !== null, Number(row!.deposit_minor)]
    }

    await scan(page, 'R0001')
    await page.getByTestId('register-repair').getByText('Gazelle Ultimate').waitFor()
    await shoot(page, 'register_repair')
    await page.getByTestId('repair-deposit').click()
    await page.locator('[name=deposit]').fill('200')
    await page.getByTestId('deposit-take').click()
    await page.getByTestId('line').filter({ hasText: 'Payment ahead, repair R0001' }).waitFor()
    await payInCash(page)
    assert.deepEqual(await order(), ['ready', false, 20_000])

    await page.getByTestId('next-sale').click()
    await page.getByTestId('rail-work-orders/register').click()
    await page.getByTestId('repair-R0001').waitFor()
    await shoot(page, 'register_list')
    await scan(page, 'R0001')
    await page.getByTestId('register-repair').getByText('718.00').waitFor()
    await shoot(page, 'register_deposit')
    await page.getByTestId('repair-sell').click()
    await page.getByTestId('line').filter({ hasText: 'Change tube' }).waitFor()
    assert.equal(await page.getByTestId('total').innerText(), '718.00')
    await shoot(page, 'register_sale')
    await payInCash(page)
    assert.deepEqual(await order(), ['collected', true, 0])
    const sales = await read<{ gross_minor: number }>(
      'select gross_minor from sales order by receipt_sequence'
    )
    assert.deepEqual(
      sales.map((sale) => Number(sale.gross_minor)),
      [20_000, 71_800]
    )
    assert.isEmpty(await read('select reason from sale_reviews'))
    await shoot(page, 'register_done')

    await page.getByTestId('next-sale').click()
    await page.getByTestId('rail-returns').click()
    await page.locator('[data-testid^=recent-]').first().click()
    await page.getByTestId('post-void').click()
    await page.getByTestId('post-void-reason').fill('Rung up by mistake')
    await page.getByTestId('post-void-confirm').click()
    await page.getByText('cancelled as a whole').waitFor()
    await waitUntilSent(page)
    assert.deepEqual(await order(), ['ready', false, 20_000])
    await failOnTrouble()
  })
})
