import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { chooseProvider } from '#app/plugin_kernel/providers/choose_provider'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import { readSettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import type { LoyaltyCard } from '#app/plugin_sdk/providers/loyalty'
import { cleanDatabase } from '#tests/support/clean_database'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { callRegister } from '#tests/support/sales/call_register'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { ForeignServer, type Mood } from '../support/foreign_server.ts'

const ID = 'crm-bridge'
const FOLDER = fileURLToPath(new URL('../..', import.meta.url))
const CLUB = join(FOLDER, '../crm-club')

type Cleanup = Parameters<typeof PluginHome.open>[0]

/** A shop whose club is the foreign system, with a customer who is a member there. */
async function given(cleanup: Cleanup, also: string[] = []) {
  const home = await PluginHome.open(cleanup)
  cleanup(() => dropTables(ID))
  const foreign = new ForeignServer()
  const baseUrl = await foreign.listen()
  cleanup(() => foreign.close())
  for (const folder of also)
    await cp(folder, join(home.folder, 'plugins', 'crm-club'), { recursive: true })
  await cp(FOLDER, join(home.folder, 'plugins', ID), { recursive: true })
  await home.enable(ID)
  if (also.length > 0) {
    cleanup(() => dropTables('crm-club'))
    await home.enable('crm-club')
  }
  const shop = await givenShop()
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  const schema = (await readSettingsSchema({ settings: 'settings.schema.json' }, FOLDER))!
  const global = { scope: 'global' as const, scopeId: '' }
  const saved = await saveSettings(
    { pluginId: ID, schema },
    { ...global, values: { baseUrl, timeoutMs: 300 }, secrets: { apiKey: 'sesame' } },
    author
  )
  if (!saved.ok) throw new Error(JSON.stringify(saved))
  const token = await givenSignOn(shop, 'manager')
  const till = await givenOpenTill(shop)
  const ask = (method: string, path: string, body?: object) =>
    callRegister(shop, token, method, path, body)
  const added = await ask('POST', '/api/customers', { name: 'Ada', phone: null, email: null })
  const customer = added.body.customer as { id: string; name: string }
  const item = shop.items[0]!
  return {
    ...{ home, foreign, shop, till, ask, customer },
    choose: (pluginId: string) =>
      chooseProvider({ contract: 'loyalty', storeId: null, choice: { pluginId } }, author),
    join: () =>
      ask('POST', '/api/loyalty/members', {
        ...{ customerId: customer.id, name: customer.name, takesMail: false },
      }),
    async card(saleId = newId()) {
      const path = `/api/loyalty/members/${customer.id}?saleId=${saleId}`
      return (await ask('GET', path)).body.card as LoyaltyCard
    },
    reserve: (saleId: string) =>
      ask('POST', '/api/loyalty/reservations', {
        ...{ saleId, customerId: customer.id, rewardId: 'r1' },
      }),
    async sell(id = newId(), coupons: string[] = []) {
      const used = coupons.map((code) => ({ couponId: newId(), code, promotionId: newId() }))
      const lines = [{ item, quantityThousandths: 10_000 }]
      const sale = await till.sale({ lines, id, body: { customerId: customer.id, coupons: used } })
      return { sale, reply: (await sendDocument(shop, sale)).body }
    },
    /** As if the pauses between attempts were over. */
    async tellAgain() {
      await transaction((sql) =>
        sql.run(
          "update plugin_deliveries set available_at = '2020-01-01 00:00:00.000' where done_at is null"
        )
      )
      await tellAll(home)
    },
  }
}

test.group('A club of another system', (group) => {
  group.each.setup(cleanDatabase)
  group.each.timeout(60_000)

  test('joins, earns, redeems and gives back through the foreign system', async ({
    assert,
    cleanup,
  }) => {
    const { card, customer, foreign, home, join: joinClub, reserve, sell } = await given(cleanup)
    assert.containSubset(await card(), { state: 'current', member: null, canJoin: true })
    assert.equal((await joinClub()).status, 201)
    const { sale, reply } = await sell()
    assert.equal(reply.state, 'accepted')
    await tellAll(home)
    const points = Math.floor(sale.document.body.totals.grossMinor / 1_000)
    assert.equal((await card()).member!.points, points)

    const paid = newId()
    assert.deepEqual((await reserve(paid)).body, { ok: true, coupon: 'CLUB50', points: 5 })
    assert.equal((await card(paid)).held!.coupon, 'CLUB50')
    assert.equal((await card()).member!.points, points - 5)
    await sell(paid, ['CLUB50'])
    await tellAll(home)
    assert.equal(foreign.points.get(customer.id), 2 * points - 5)

    const without = newId()
    await reserve(without)
    await sell(without)
    await tellAll(home)
    assert.equal(foreign.points.get(customer.id), 3 * points - 5)
    assert.deepEqual([...foreign.auth], ['Bearer sesame'])
  })

  const moods: Mood[] = ['error', 'garbage', 'negative', 'late', 'gone']
  test('the sale is unharmed while it is {$self}: last points, no reward, told later and once')
    .with(moods)
    .run(async ({ assert, cleanup }, mood) => {
      const all = await given(cleanup)
      const { card, customer, foreign, home, reserve, sell, tellAgain } = all
      await all.join()
      await sell()
      await tellAll(home)
      const before = (await card()).member!.points
      assert.isAbove(before, 5)

      foreign.mood = mood
      assert.containSubset(await card(), {
        state: 'remembered',
        member: { points: before },
        rewards: [],
        canJoin: false,
      })
      const saleId = newId()
      const refused = await reserve(saleId)
      assert.equal(refused.status, 422)
      assert.deepEqual(refused.body, { ok: false, reason: 'unreachable' })
      assert.equal((await sell(saleId)).reply.state, 'accepted')
      await tellAll(home)
      await tellAgain()

      foreign.mood = 'well'
      await tellAgain()
      await tellAgain()
      assert.equal((await card()).member!.points, 2 * before)
      assert.equal(foreign.points.get(customer.id), 2 * before)
      await tellAgain()
      assert.equal(foreign.points.get(customer.id), 2 * before)
    })

  test('goods that come back take points back where the sale was counted', async ({
    assert,
    cleanup,
  }) => {
    const { ask, customer, foreign, home, join: joinClub, sell, shop, till } = await given(cleanup)
    await joinClub()
    const { sale } = await sell()
    await tellAll(home)
    const { number } = sale.document.body.receipt
    const found = await ask('GET', `/api/sales/by_receipt/${number}`)
    const [line] = found.body.lines as { returnSource: never }[]
    const back = await till.sale({
      lines: [{ item: shop.items[0]!, quantityThousandths: -10_000, returnOf: line!.returnSource }],
    })
    await sendDocument(shop, back)
    await tellAll(home)
    assert.equal(foreign.points.get(customer.id), 0)
  })

  test('swapped for crm-club with a sale open: what one holds it settles, what is next the other counts', async ({
    assert,
    cleanup,
  }) => {
    const all = await given(cleanup, [CLUB])
    const { card, choose, customer, foreign, home, reserve, sell } = all
    await all.join()
    await sell()
    await tellAll(home)
    const points = foreign.points.get(customer.id)!
    const open = newId()
    await reserve(open)
    await choose('crm-club')
    assert.isNull((await card()).member)
    await sell(open)
    await tellAll(home)
    // The points that were held came back, and the sale earned nothing there.
    assert.equal(foreign.points.get(customer.id), points)
    await all.join()
    await sell()
    await tellAll(home)
    assert.equal((await card()).member!.points, points)
    await choose(ID)
    assert.equal((await card()).member!.points, points)
    assert.equal(foreign.points.get(customer.id), points)
  })
})
