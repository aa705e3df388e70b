import { readFile } from 'node:fs/promises'
import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import type { Browser, Page } from 'playwright'
import { addRegister } from '#app/stores/add_register'
import { launchBrowser, openContext, signIn } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { openSockets } from '#tests/support/core/open_sockets'
import { givenDevice } from '#tests/support/given_device'
import { givenShop } from '#tests/support/given_shop'
import { GOOD, panelPlugin } from '#tests/support/plugin_kernel/client_bundles'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenSellingRegister } from '#tests/support/register_page'

const BOARD = `
import { h } from 'vue'
import { TPageHeader, usePlugin } from '@tillhouse/sdk/ui'
export const Board = {
  props: ['path'],
  setup: (props) => () => [
    h(TPageHeader, { title: 'Repairs' }),
    h('p', { 'data-testid': 'board' }, 'at ' + props.path + ' ' + usePlugin().money(12_50)),
  ],
}
`

test.group('Plugins on open screens', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.setup(openSockets)
  group.each.setup(cleanDatabase)

  test('switched on and off they come to three open registers and go, and each keeps its sale', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    await home.drop('panels', ...panelPlugin(GOOD))
    const shop = await givenShop()
    const assets = await readFile('public/assets/.vite/manifest.json', 'utf8')
    const registers = [shop.register]
    for (const name of ['Second till', 'Third till']) {
      const sketch = { storeId: shop.store.id, name }
      const register = await db.transaction((trx) => addRegister(sketch, trx))
      await givenDevice(register, shop.operators.owner.id)
      registers.push(register)
    }
    const open: { page: Page; failOnTrouble(): Promise<void> }[] = []
    for (const register of registers) {
      const { context, failOnTrouble } = await openContext(browser)
      const page = await givenSellingRegister(context, { ...shop, register })
      await page.getByTestId('tile').first().click()
      await page.getByTestId('line').waitFor()
      await page.evaluate(() => Object.assign(window, { isSamePage: true }))
      open.push({ page, failOnTrouble })
    }

    await home.enable('panels')
    for (const { page } of open) await page.getByTestId('panel-panels').waitFor()
    await home.disable('panels')
    for (const { page } of open)
      await page.getByTestId('panel-panels').waitFor({ state: 'detached' })
    await home.enable('panels')
    for (const { page } of open) {
      await page.getByTestId('panel-panels').getByText('1 line').waitFor()
      assert.isTrue(await page.evaluate(() => 'isSamePage' in window))
      assert.equal(await page.getByTestId('line-amount').innerText(), '10.00')
    }
    assert.equal(await readFile('public/assets/.vite/manifest.json', 'utf8'), assets)
    for (const { failOnTrouble } of open) await failOnTrouble()
  })

  test('a plugin brings its page to the menu of an open office, and takes it away', async ({
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    const pages = [
      { path: '', title: 'Repairs', component: 'Board', icon: 'i-lucide-wrench' },
      { path: 'quick', title: 'Quick repair', component: 'Board', place: 'register' },
    ]
    await home.drop('repairs', { entry: { client: 'client.js' }, pages }, { 'client.js': BOARD })
    const shop = await givenShop()
    const desk = await openContext(browser)
    const office = await desk.context.newPage()
    await signIn(office, shop.operators.owner)
    await home.enable('repairs')
    await office.getByRole('link', { name: 'Repairs' }).click()
    await office.getByTestId('board').getByText('at NOK 12.50').waitFor()
    await office.goto('/p/repairs/ticket/7')
    await office.getByTestId('board').getByText('at ticket/7').waitFor()
    await home.disable('repairs')
    await office.getByTestId('board').waitFor({ state: 'detached' })
    await office.getByRole('link', { name: 'Repairs' }).waitFor({ state: 'detached' })
    await desk.failOnTrouble()

    await home.enable('repairs')
    const { context, failOnTrouble } = await openContext(browser)
    const register = await givenSellingRegister(context, shop)
    await register.getByTestId('tile').first().click()
    await register.getByTestId('rail-repairs/quick').click()
    await register.getByTestId('board').getByText('at quick').waitFor()
    await register.keyboard.press('Escape')
    await register.getByTestId('line').waitFor()
    await failOnTrouble()
  })
})
