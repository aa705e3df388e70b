import { existsSync, readdirSync } from 'node:fs'
import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from '@japa/runner'
import { transaction } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { currentPipeline } from '#app/sales/pipeline'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

/** All that come with Tillhouse, whichever they are. */
const SHIPPED = readdirSync('plugins').filter((id) => existsSync(`plugins/${id}/plugin.json`))

test.group('A shop with every plugin that comes with Tillhouse', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(async () => {
    for (const id of SHIPPED) await dropTables(id)
  })

  test('prices and sells with all of them, without each of them, and without any', async ({
    assert,
    cleanup,
  }) => {
    const shop = await givenShop({ country: 'CA', items: 2 })
    const home = await PluginHome.open(cleanup)
    for (const id of SHIPPED)
      await cp(join('plugins', id), join(home.folder, 'plugins', id), { recursive: true })
    for (const id of SHIPPED) await home.enable(id)
    const till = await givenOpenTill(shop)
    /** What the register prices, the server prices again; it finds nothing to ask a person about. */
    const sell = async (without: string) => {
      const sale = await till.sale({ lines: shop.items.map((item) => ({ item })) })
      const { body } = await sendDocument(shop, sale)
      assert.deepInclude(body, { state: 'accepted', reviews: [] }, without)
      return sale.document.body
    }
    const rulesOf = async () => {
      const { content } = await transaction((sql) => currentPipeline(sql, shop.store.id))
      return (content.rules?.packages ?? []).map(({ pluginId }) => pluginId)
    }
    for (const id of SHIPPED) assert.equal(await home.stateOf(id), 'enabled', id)
    await sell('none missing')
    for (const id of SHIPPED) {
      await home.disable(id)
      assert.notInclude(await rulesOf(), id)
      const { lines, totals } = await sell(id)
      const gross = lines.reduce((sum, { priced }) => sum + priced.grossMinor, 0)
      assert.equal(totals.grossMinor, gross, id)
      await home.enable(id)
      assert.equal(await home.stateOf(id), 'enabled', id)
    }
    for (const id of SHIPPED) await home.disable(id)
    assert.isEmpty(await rulesOf())
    await sell('all')
  }).timeout(180_000)
})
