import { test } from '@japa/runner'
import { read } from '#core/sql'
import { eraseCustomer } from '#app/customers/privacy/erase_customer'
import { exportCustomer } from '#app/customers/privacy/export_customer'
import { testSettings } from '#app/plugin_kernel/settings/test_settings'
import { cleanDatabase } from '#tests/support/clean_database'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { givenBridge, ID } from '../support/given_bridge.ts'

type Bridge = Awaited<ReturnType<typeof givenBridge>>

/** A member who bought something, known here and there. */
async function givenMember(cleanup: Parameters<typeof givenBridge>[0]): Promise<Bridge> {
  const bridge = await givenBridge(cleanup)
  await bridge.join()
  await bridge.sell()
  await tellAll(bridge.home)
  await bridge.card()
  return bridge
}

const erase = ({ customer, shop }: Bridge) =>
  eraseCustomer(customer.id, { storeId: shop.store.id, operatorId: shop.operators.owner.id })

async function rowsOf({ customer }: Bridge): Promise<number> {
  const rows = await Promise.all(
    ['cards', 'counted'].map((table) =>
      read(`select 1 from plg_crm_bridge__${table} where customer_id = ?`, [customer.id])
    )
  )
  return rows.flat().length
}

test.group('A club of another system and what it keeps of a person', (group) => {
  group.each.setup(cleanDatabase)

  test('is in the file of what is kept, from here and from there', async ({ assert, cleanup }) => {
    const bridge = await givenMember(cleanup)
    const { customer, foreign } = bridge
    const points = foreign.points.get(customer.id)!
    const [there] = (await exportCustomer(customer.id)).plugins
    assert.containSubset(there?.kept, {
      lastKnown: { said: { points } },
      foreign: { isReached: true, keeps: { points } },
    })
    assert.lengthOf((there?.kept as { countedSales: object[] }).countedSales, 1)
    foreign.mood = 'gone'
    const [away] = (await exportCustomer(customer.id)).plugins
    assert.containSubset(away?.kept, {
      lastKnown: { said: { points } },
      foreign: { isReached: false },
    })
  })

  test('is erased here at once, and there as soon as it is reached', async ({
    assert,
    cleanup,
  }) => {
    const bridge = await givenMember(cleanup)
    const { customer, foreign, home } = bridge
    assert.equal(await rowsOf(bridge), 2)
    foreign.mood = 'error'
    await erase(bridge)
    await tellAll(home)
    assert.equal(await rowsOf(bridge), 0)
    assert.isTrue(foreign.points.has(customer.id))
    foreign.mood = 'well'
    await bridge.tellAgain()
    assert.isFalse(foreign.points.has(customer.id))
  })

  test('is not asked for over and over of a system that forgets nobody', async ({
    assert,
    cleanup,
  }) => {
    const bridge = await givenMember(cleanup)
    bridge.foreign.mood = 'keeps_all'
    await erase(bridge)
    await tellAll(bridge.home)
    assert.equal(await rowsOf(bridge), 0)
    const waiting = await read('select 1 from plugin_deliveries where done_at is null')
    assert.isEmpty(waiting)
  })

  test('the test button tells a system that works from one that does not', async ({
    assert,
    cleanup,
  }) => {
    const { foreign } = await givenBridge(cleanup)
    const press = () => testSettings(ID, 'connection', {})
    assert.deepEqual(await press(), { ok: true, message: 'Systemet svarer.' })
    foreign.mood = 'error'
    const failed = await press()
    assert.isFalse(failed.ok)
    assert.match(failed.message, /ikke som det skal: It answered 500/)
    for (const mood of ['garbage', 'negative', 'late', 'gone'] as const) {
      foreign.mood = mood
      assert.isFalse((await press()).ok, mood)
    }
  })
})
