import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import { test } from '@japa/runner'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import type { SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { activeRules } from '#app/rules/active_rules'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

const NEW_YORK = [
  { code: 'NY', name: 'New York State', ratePpm: 40_000 },
  { code: 'NYC', name: 'New York City', ratePpm: 45_000 },
  { code: 'MCTD', name: 'Commuter district', ratePpm: 3_750 },
]

test.group('US sales tax', (group) => {
  group.each.setup(cleanDatabase)

  async function given(cleanup: Parameters<typeof PluginHome.open>[0]) {
    const shop = await givenShop({ country: 'CA', items: 2 })
    const home = await PluginHome.open(cleanup)
    await cp('plugins/tax-us-sales', join(home.folder, 'plugins/tax-us-sales'), { recursive: true })
    await home.enable('tax-us-sales')
    const schema = JSON.parse(
      await readFile('plugins/tax-us-sales/settings.schema.json', 'utf8')
    ) as SettingsSchema
    const till = await givenOpenTill(shop)
    const sell = async () => {
      const lines = shop.items.map((item) => ({ item }))
      const sale = await till.sale({ lines })
      const { body } = await sendDocument(shop, sale)
      const { totals, taxes } = sale.document.body
      return { answer: body, totals, taxes }
    }
    /** Registers are told once the change is known to the rules; so long waits the sale. */
    const set = async (values: Record<string, unknown>) => {
      const saved = await saveSettings(
        { pluginId: 'tax-us-sales', schema },
        { scope: 'store', scopeId: shop.store.id, values, secrets: {} },
        { storeId: shop.store.id, operatorId: shop.operators.owner.id }
      )
      if (!saved.ok) throw new Error(JSON.stringify(saved.errors))
      const settings = () => activeRules(shop.store.id).packages[0]?.settings
      while (!isDeepStrictEqual(settings(), values)) await setTimeout(5)
    }
    return { shop, home, set, sell }
  }

  test('takes each authority’s rate of the price, on the register and on the server alike', async ({
    assert,
    cleanup,
  }) => {
    const { home, set, sell } = await given(cleanup)
    assert.equal(await home.stateOf('tax-us-sales'), 'enabled')
    await set({ jurisdictions: NEW_YORK, exceptions: [] })
    const { answer, totals, taxes } = await sell()
    assert.deepEqual(answer.reviews, [])
    // 10.00 and 20.00: 4 % is 1.20, 4.5 % is 1.35, 0.375 % is 0.1125.
    assert.equal(totals.netMinor, 3_000)
    assert.deepEqual(
      taxes.map(({ name, taxMinor }) => [name, taxMinor]),
      [
        ['New York City', 135],
        ['New York State', 120],
        ['Commuter district', 11],
      ]
    )
    assert.equal(totals.grossMinor, 3_266)
  })

  test('leaves goods alone that are untaxed, and cheap ones on a tax holiday', async ({
    assert,
    cleanup,
  }) => {
    const { shop, set, sell } = await given(cleanup)
    const taxOf = async (exceptions: object[]) => {
      await set({ jurisdictions: [NEW_YORK[0]], exceptions })
      const { totals } = await sell()
      return totals.taxMinor
    }
    const [first] = shop.items
    assert.equal(await taxOf([]), 120)
    assert.equal(await taxOf([{ departmentId: first!.departmentId }]), 80)
    assert.equal(await taxOf([{ upToMinor: 1_000 }]), 80)
    assert.equal(await taxOf([{ upToMinor: 999 }]), 120)
    assert.equal(await taxOf([{ from: '1999-01-01', to: '2999-12-31' }]), 0)
    assert.equal(await taxOf([{ from: '1999-01-01', to: '1999-12-31' }]), 120)
    assert.equal(await taxOf([{ jurisdictions: ['NYC'] }]), 120)
    assert.equal(await taxOf([{ jurisdictions: ['NY'] }]), 0)
  })

  test('switched off, the store’s own taxes count again', async ({ assert, cleanup }) => {
    const { home, set, sell } = await given(cleanup)
    await set({ jurisdictions: NEW_YORK, exceptions: [] })
    await home.disable('tax-us-sales')
    const { answer, taxes } = await sell()
    assert.deepEqual(answer.reviews, [])
    assert.notInclude(JSON.stringify(taxes), 'New York')
  })
})
