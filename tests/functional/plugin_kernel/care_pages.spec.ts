import { test } from '@japa/runner'
import { countDeliveries } from '#app/plugin_kernel/deliveries/count_deliveries'
import { listDeliveries } from '#app/plugin_kernel/deliveries/list_deliveries'
import { cleanDatabase } from '#tests/support/clean_database'
import { accountOf, givenShop } from '#tests/support/given_shop'
import { failWhere, givenListening, tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'

type Cleanup = Parameters<typeof PluginHome.open>[0]

async function given(cleanup: Cleanup) {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const home = await PluginHome.open(cleanup)
  const sell = async () =>
    sendDocument(shop, await till.sale({ lines: [{ item: shop.items[0]! }] }))
  const owner = await accountOf(shop.operators.owner)
  return { shop, home, sell, owner }
}

test.group('Messages that were given up', (group) => {
  group.each.setup(cleanDatabase)

  test('are counted by plugin and told anew, one or all of a plugin', async ({
    assert,
    client,
    cleanup,
  }) => {
    const { home, sell, owner } = await given(cleanup)
    await givenListening(home, 'deaf', ['sale.completed'], { max: 1 })
    await givenListening(home, 'dumb', ['sale.completed'], { max: 1 })
    await givenListening(home, 'away', ['sale.completed'], { max: 1 })
    failWhere(({ plugin }) => plugin !== 'away')
    await home.host.reconcile()
    await sell()
    await sell()
    await tellAll(home)
    assert.deepEqual(await countDeliveries(), [
      { pluginId: 'deaf', waiting: 0, paused: 0, dead: 2 },
      { pluginId: 'dumb', waiting: 0, paused: 0, dead: 2 },
    ])
    const post = (path: string, body: object = {}) =>
      client.post(path).loginAs(owner).withCsrfToken().redirects(0).json(body)
    const [first] = await listDeliveries('deaf')
    await post(`/plugins/deliveries/${first!.id}/replay`)
    await post('/plugins/deliveries/replays', { plugin: 'dumb' })
    assert.deepEqual(await countDeliveries(), [
      { pluginId: 'deaf', waiting: 1, paused: 0, dead: 1 },
      { pluginId: 'dumb', waiting: 2, paused: 0, dead: 0 },
    ])
    await home.disable('deaf')
    assert.deepInclude(await countDeliveries(), {
      pluginId: 'deaf',
      waiting: 0,
      paused: 1,
      dead: 1,
    })
    const nonsense = await post('/plugins/deliveries/nonsense/replay').accept('json')
    nonsense.assertStatus(422)
  })
})
