import { test } from '@japa/runner'
import { clock } from '#core/clock'
import { read, transaction } from '#core/sql'
import type { CashMovementBody } from '#app/documents/types'
import { fanOut } from '#app/plugin_kernel/deliveries/fan_out'
import { listDeliveries } from '#app/plugin_kernel/deliveries/list_deliveries'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import type { SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { replayDeliveries, replayDelivery } from '#app/plugin_kernel/deliveries/replay_delivery'
import { forgetDeliveries } from '#app/plugin_kernel/deliveries/delivery_store'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop } from '#tests/support/given_shop'
import { failWhere, givenListening, tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { signedDocument } from '#tests/support/shop_documents'
import { sendDocument } from '#tests/support/sales/send_document'

type Cleanup = Parameters<typeof PluginHome.open>[0]

async function given(cleanup: Cleanup) {
  const shop = await givenShop()
  const till = await givenOpenTill(shop)
  const home = await PluginHome.open(cleanup)
  const sell = async () => {
    const sale = await till.sale({ lines: [{ item: shop.items[0]! }] })
    await sendDocument(shop, sale)
    return sale.document.id
  }
  return { shop, till, home, sell }
}

/** Lets time pass for those who ask the clock. */
function forward(cleanup: (undo: () => void) => void) {
  const { now } = clock
  let aheadMs = 0
  clock.now = () => new Date(now().getTime() + aheadMs)
  cleanup(() => void (clock.now = now))
  return (milliseconds: number) => void (aheadMs += milliseconds)
}

test.group('What plugins are told after the commit', (group) => {
  group.each.setup(cleanDatabase)

  test('is the whole sale, once for each plugin', async ({ assert, cleanup }) => {
    const { home, sell, shop } = await given(cleanup)
    await givenListening(home, 'one', ['sale.completed', 'stock.moved', 'sale.voided'])
    const heard = await givenListening(home, 'two', ['sale.completed', 'return.completed'])
    const saleId = await sell()
    await tellAll(home)
    await tellAll(home)
    assert.sameDeepMembers(
      heard.map(({ plugin, hook }) => [plugin, hook]),
      [
        ['one', 'sale.completed'],
        ['two', 'sale.completed'],
        ['one', 'stock.moved'],
      ]
    )
    assert.containSubset(heard.find(({ hook }) => hook === 'sale.completed')!.payload, {
      saleId,
      kind: 'sale',
      storeId: shop.store.id,
      totals: { grossMinor: 1_000 },
      lines: [{ itemId: shop.items[0]!.id, quantityThousandths: 1_000 }],
      tenders: [{ kind: 'cash', amountMinor: 1_000 }],
      ext: {},
    })
    assert.deepEqual(await listDeliveries(), [])
  })

  test('comes when the handler has failed five times, in order, under one and the same id', async ({
    assert,
    cleanup,
  }) => {
    const { home, sell } = await given(cleanup)
    const pass = forward(cleanup)
    const heard = await givenListening(home, 'crm', ['sale.completed'])
    failWhere(({ delivery }) => delivery.attempt <= 5)
    const saleId = await sell()
    for (let round = 0; round < 6; round++) {
      await tellAll(home)
      pass(60_000)
    }
    await tellAll(home)
    assert.deepEqual(
      heard.map(({ delivery }) => delivery.attempt),
      [1, 2, 3, 4, 5, 6]
    )
    assert.lengthOf(new Set(heard.map(({ delivery }) => delivery.id)), 1)
    assert.equal(heard[5]!.payload.saleId, saleId)
    assert.deepEqual(await listDeliveries(), [])
  })

  test('waits its turn: what happened later to the same subject is not told before', async ({
    assert,
    cleanup,
  }) => {
    const { home, shop, till } = await given(cleanup)
    const pass = forward(cleanup)
    const heard = await givenListening(home, 'drawer', ['cash.moved'])
    failWhere(({ payload, delivery }) => payload.amountMinor === 100 && delivery.attempt === 1)
    for (const amountMinor of [100, 200]) {
      const body: CashMovementBody = {
        kind: 'paid_in',
        amountMinor,
        reason: 'change',
        denominations: [],
        authorisedById: null,
      }
      const { tillSessionId } = till
      await sendDocument(shop, await signedDocument(shop, 'cash_movement', body, { tillSessionId }))
    }
    await tellAll(home)
    pass(5_000)
    await tellAll(home)
    assert.deepEqual(
      heard.map(({ payload }) => payload.amountMinor),
      [100, 100, 200]
    )
  })

  test('is put aside after the declared attempts, and told again when a person says so', async ({
    assert,
    cleanup,
  }) => {
    const { home, sell } = await given(cleanup)
    const pass = forward(cleanup)
    const heard = await givenListening(home, 'crm', ['sale.completed'], { max: 2 })
    failWhere(() => true)
    await sell()
    for (let round = 0; round < 4; round++) {
      await tellAll(home)
      pass(60_000)
    }
    assert.lengthOf(heard, 2)
    const [dead] = await listDeliveries('crm')
    assert.containSubset(dead, { state: 'dead', attempts: 2, lastError: 'Error: not now' })
    failWhere(() => false)
    assert.isTrue(await replayDelivery(dead!.id))
    await tellAll(home)
    assert.lengthOf(heard, 3)
    assert.isFalse(await replayDelivery(dead!.id))
    assert.equal(await replayDeliveries(), 0)
  })

  test('waits while the plugin is switched off, thirty days and no longer', async ({
    assert,
    cleanup,
  }) => {
    const { home, sell } = await given(cleanup)
    const pass = forward(cleanup)
    const heard = await givenListening(home, 'crm', ['sale.completed'])
    failWhere(({ delivery }) => delivery.attempt === 1)
    const saleId = await sell()
    await tellAll(home)
    await home.disable('crm')
    pass(60_000)
    await sell()
    await tellAll(home)
    assert.lengthOf(heard, 1)
    assert.deepEqual(
      (await listDeliveries()).map(({ state, subjectId }) => [state, subjectId]),
      [['paused', saleId]]
    )
    await home.enable('crm')
    await tellAll(home)
    assert.deepEqual(
      heard.map(({ payload }) => payload.saleId),
      [saleId, saleId]
    )
    await home.disable('crm')
    await transaction((sql) => sql.run('update plugin_deliveries set done_at = null'))
    pass(29 * 86_400_000)
    await forgetDeliveries()
    assert.lengthOf(await listDeliveries(), 1)
    pass(2 * 86_400_000)
    await forgetDeliveries()
    assert.lengthOf(await listDeliveries(), 0)
  })

  test('is made once, however often its event comes', async ({ assert, cleanup }) => {
    const { home, sell } = await given(cleanup)
    await givenListening(home, 'crm', ['sale.completed'])
    const saleId = await sell()
    const [row] = await read<{ id: string; store_id: string; payload: string }>(
      "select id, store_id, payload from outbox_events where kind = 'sales.sale.completed'"
    )
    const event = {
      id: row!.id,
      kind: 'sales.sale.completed' as const,
      storeId: row!.store_id,
      subjectId: saleId,
      payload: {},
      attempts: 1,
      createdAt: '2026-01-01T00:00:00.000Z',
    }
    await fanOut(event)
    await fanOut(event)
    assert.lengthOf(await listDeliveries(), 1)
  })

  test('of settings comes to the plugin whose they are, and names secrets without telling them', async ({
    assert,
    cleanup,
  }) => {
    const { home, shop } = await given(cleanup)
    const heard = await givenListening(home, 'club', ['settings.changed'])
    await givenListening(home, 'other', ['settings.changed'])
    const properties = {
      label: { type: 'string' },
      key: { 'type': 'string', 'x-kind': 'secret' },
    }
    const schema = { type: 'object', properties } as unknown as SettingsSchema
    const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
    const place = { scope: 'global', scopeId: '' } as const
    const settings = {
      ...place,
      values: { label: 'Club' },
      secrets: { key: 'sk_live_very_secret' },
    }
    await saveSettings({ pluginId: 'club', schema }, settings, author)
    await tellAll(home)
    assert.deepEqual(
      heard.map(({ plugin, payload }) => [plugin, payload]),
      [
        [
          'club',
          {
            area: 'own',
            scope: 'global',
            scopeId: null,
            changes: [{ key: 'label', after: 'Club' }, { key: 'key' }],
          },
        ],
      ]
    )
    for (const table of ['outbox_events', 'plugin_deliveries'])
      assert.notInclude(JSON.stringify(await read(`select * from ${table}`)), 'sk_live', table)
  })
})
