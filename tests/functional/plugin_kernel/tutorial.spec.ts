import { readFileSync } from 'node:fs'
import { test } from '@japa/runner'
import { hooks } from '#app/hooks/hook_port'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import type { SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { ASKED_SALE } from '#tests/support/plugin_kernel/asked_sale'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'

/** The files that the page tells its reader to write: ```json plugin.json … ``` */
function filesOf(page: string): Record<string, string> {
  const blocks = readFileSync(page, 'utf8').matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)
  return Object.fromEntries([...blocks].map(([, name = '', text = '']) => [name, text]))
}

test.group('The first plugin of docs/plugins', (group) => {
  group.each.setup(cleanDatabase)

  test('works as it is written there, and stops a sale at night', async ({ assert, cleanup }) => {
    const { store, operators } = await givenShop()
    const home = await PluginHome.open(cleanup)
    const { 'plugin.json': manifest, ...files } = filesOf('docs/plugins/README.md')
    await home.drop('opening-hours', JSON.parse(manifest!) as object, files)
    await home.enable('opening-hours')
    const schema = JSON.parse(files['settings.schema.json']!) as SettingsSchema
    const closeAt = (closesAt: string) =>
      saveSettings(
        { pluginId: 'opening-hours', schema },
        { scope: 'store', scopeId: store.id, values: { closesAt }, secrets: {} },
        { storeId: store.id, operatorId: operators.owner.id }
      )
    const ask = () => hooks.askGuards('sale.before_complete', { ...ASKED_SALE, storeId: store.id })
    // No clock shows less than this one, and none shows more than the other.
    await closeAt('00:00')
    assert.containSubset(await ask(), {
      denials: [{ pluginId: 'opening-hours', code: 'closed', overridableBy: 'manager' }],
      degraded: [],
    })
    assert.equal(hooks.nameOf('opening-hours'), 'Opening hours')
    await closeAt('29:00')
    assert.deepEqual(await ask(), { denials: [], degraded: [], unavailable: [] })
  })
})
