import { test } from '@japa/runner'
import type { Browser } from 'playwright'
import { read } from '#core/sql'
import { launchBrowser, openContext, openPage, signIn, SIZES } from '#tests/support/browser'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

const SECRET = 'sk_live_very_secret_42'
const SCHEMA = {
  'type': 'object',
  'required': ['label'],
  'x-test': { connection: 't:test' },
  'properties': {
    label: { type: 'string', title: 't:label', maxLength: 20 },
    rate: {
      'type': 'integer',
      'title': 'Points per sale',
      'x-kind': 'percent',
      'maximum': 500_000,
      'default': 10_000,
      'x-scope': 'store',
    },
    least: { 'type': 'integer', 'title': 'From this amount', 'x-kind': 'money' },
    mode: {
      'type': 'string',
      'title': 'Rounding',
      'enum': ['up', 'down'],
      'x-titles': ['Up', 'Down'],
    },
    group: { 'type': 'string', 'title': 'Group of members', 'x-kind': 'customer_group' },
    color: {
      'type': 'string',
      'title': 'Colour of the card',
      'x-kind': 'color',
      'default': '#2563eb',
    },
    isOn: { type: 'boolean', title: 'Greet members by name', default: true },
    key: {
      'type': 'string',
      'title': 'Key',
      'description': 'From your account at the mail service.',
      'x-kind': 'secret',
    },
    tiers: {
      type: 'array',
      title: 'Tiers',
      items: {
        type: 'object',
        required: ['name', 'points'],
        properties: {
          name: { type: 'string', title: 'Name' },
          points: { type: 'integer', title: 'From points', minimum: 1 },
        },
      },
    },
  },
}
const FILES = {
  'settings.json': JSON.stringify(SCHEMA),
  'locales/en.json': JSON.stringify({ label: 'Name of the club', test: 'Test the connection' }),
  'index.ts': `export default { setup({ settings }) {
    settings.onTest('connection', async () => ({ ok: (await settings.get()).key === '${SECRET}', message: 'Asked the service.' }))
  } }`,
}
const MANIFEST = {
  entry: { server: 'index.ts' },
  settings: 'settings.json',
  locales: 'locales',
  permissions: [{ cap: 'settings:own', why: 'To know the key' }],
}

test.group('Settings of a plugin in the office', (group) => {
  let browser: Browser
  group.setup(async () => {
    browser = await launchBrowser()
    return () => browser.close()
  })
  group.each.setup(cleanDatabase)

  test('are filled in, refused where they do not fit, saved and tried out, and keep a secret', async ({
    assert,
    cleanup,
  }) => {
    const home = await PluginHome.open(cleanup)
    const shop = await givenShop()
    await home.drop('club', MANIFEST, FILES)
    await home.enable('club')
    const { context, failOnTrouble } = await openContext(browser)
    const page = await context.newPage()
    await signIn(page, shop.operators.owner)
    await openPage(page, '/plugins/club/settings')
    await page.getByLabel('Points per sale').fill('90')
    await page.getByTestId('add-tiers').click()
    await page.getByLabel('From points').fill('0')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Must be 500000 or less.').waitFor()
    await page.getByText('Must be 1 or more.').waitFor()
    assert.equal(await page.getByText('Fill this in.').count(), 2)

    await page.getByLabel('Name of the club').fill('Corner club')
    await page.getByLabel('Points per sale').fill('2.5')
    await page.getByLabel('From this amount').fill('99.50')
    await page.getByLabel('Name', { exact: true }).fill('Gold')
    await page.getByLabel('From points').fill('100')
    await page.getByLabel('Key').fill(SECRET)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Settings saved.').first().waitFor()
    const [row] = await read<{ own_values: string }>('select own_values from plugin_settings')
    assert.containSubset(JSON.parse(row!.own_values), {
      label: 'Corner club',
      rate: 25_000,
      least: 9_950,
      tiers: [{ name: 'Gold', points: 100 }],
    })

    await openPage(page, '/plugins/club/settings')
    await page.getByText('Is set and kept secret.').waitFor()
    assert.notInclude(await page.content(), SECRET)
    await page.getByTestId('test-connection').click()
    await page.getByText('Asked the service.').waitFor()
    await page.getByText('It works.').waitFor()

    await page.getByLabel('Where these settings count').selectOption({ label: shop.store.name })
    await page.getByTestId('here-rate').click()
    await page.getByLabel('Points per sale').fill('3')
    await page.setViewportSize(SIZES.phone)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Settings saved.').first().waitFor()
    const [own] = await read<{ own_values: string }>(
      `select own_values from plugin_settings where scope = 'store'`
    )
    assert.deepEqual(JSON.parse(own!.own_values), { rate: 30_000 })
    await failOnTrouble()
  })
})
