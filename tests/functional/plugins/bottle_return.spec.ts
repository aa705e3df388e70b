import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { test } from '@japa/runner'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import type { SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { activeRules } from '#app/rules/active_rules'
import type { ClearanceAnswer } from '#app/sales/clearances/clearance'
import { cleanDatabase } from '#tests/support/clean_database'
import type { GivenItem } from '#tests/support/given_items'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { callRegister } from '#tests/support/sales/call_register'
import { clearanceBody, type ClearanceLineSketch } from '#tests/support/sales/clearance_body'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { postVoidBody } from '#tests/support/sales/post_void_body'
import { sendDocument } from '#tests/support/sales/send_document'
import { signedDocument } from '#tests/support/shop_documents'

const ID = 'bottle-return'

test.group('Bottle return', (group) => {
  group.each.setup(cleanDatabase)
  group.each.teardown(() => dropTables(ID))

  async function given(cleanup: Parameters<typeof PluginHome.open>[0]) {
    const shop = await givenShop({ items: 2 })
    const [bottle, other] = shop.items
    const home = await PluginHome.open(cleanup)
    await cp(`plugins/${ID}`, join(home.folder, 'plugins', ID), { recursive: true })
    await home.enable(ID)
    const schema = JSON.parse(
      await readFile(`plugins/${ID}/settings.schema.json`, 'utf8')
    ) as SettingsSchema
    const set = async (values: Record<string, unknown>) => {
      const saved = await saveSettings(
        { pluginId: ID, schema },
        { scope: 'global', scopeId: '', values, secrets: {} },
        { storeId: shop.store.id, operatorId: shop.operators.owner.id }
      )
      if (!saved.ok) throw new Error(JSON.stringify(saved.errors))
    }
    return { shop, home, bottle: bottle!, other: other!, set }
  }

  /** So many empties as the register rings them up, without a receipt. */
  const empty = (item: GivenItem, pieces: number) => ({
    item,
    departmentId: item.departmentId,
    quantityThousandths: -1_000 * pieces,
  })

  test('stops a sale with too many empties, and a manager lets it pass', async ({
    assert,
    cleanup,
  }) => {
    const { shop, bottle, other, set } = await given(cleanup)
    await set({ departments: [bottle.departmentId], mostPieces: 5 })
    const token = await givenSignOn(shop, 'manager')
    const ask = async (lines: ClearanceLineSketch[], changes: object = {}) => {
      const body = clearanceBody(lines, { ...changes })
      const { body: answer } = await callRegister(shop, token, 'POST', '/api/clearances', body)
      return answer as unknown as ClearanceAnswer
    }
    assert.deepEqual((await ask([empty(bottle, 5), empty(other, 9)])).refusals ?? [], [])
    assert.deepEqual((await ask([{ item: bottle, quantityThousandths: 9_000 }])).refusals ?? [], [])

    const exchange = await ask([empty(bottle, 8), { item: other, quantityThousandths: 1_000 }])
    assert.equal(exchange.answer, 'refused')
    const saleId = newId()
    const refused = await ask([empty(bottle, 6)], { saleId })
    assert.equal(refused.answer, 'refused')
    assert.containSubset(refused.refusals, [
      { pluginId: ID, code: 'too_many_empties', isOverridable: true },
    ])
    assert.match(refused.refusals![0]!.message!, /6 .* 5 /)
    const passedRefusals = {
      authorisedById: shop.operators.manager.id,
      refusals: [`${ID}/too_many_empties`],
    }
    const passed = await ask([empty(bottle, 6)], { saleId, passedRefusals })
    assert.lengthOf(passed.passed ?? [], 1)
    assert.deepEqual(passed.refusals, [])

    const kind = { name: 'Small', itemId: bottle.id, amountMinor: 200, limitPerSale: 2 }
    await set({ departments: [], kinds: [kind] })
    assert.match((await ask([empty(bottle, 3)])).refusals![0]!.message!, /Small/)
  })

  test('counts empties once for each sale, and a post-void takes them back', async ({
    assert,
    cleanup,
  }) => {
    const { shop, home, bottle, other, set } = await given(cleanup)
    await set({ departments: [bottle.departmentId] })
    const till = await givenOpenTill(shop)
    const lines = [empty(bottle, 3), { item: bottle }, empty(other, 2)]
    const sale = await till.sale({ lines })
    const second = await till.sale({ lines: [empty(bottle, 4)] })
    await sendDocument(shop, sale)
    await sendDocument(shop, second)
    await tellAll(home)
    const { storeId, businessDate } = sale.document
    const counted = async () => {
      const rows = await read<{ store_id: string; business_date: string; pieces: number }>(
        'select store_id, business_date, sum(pieces) pieces from plg_bottle_return__returns ' +
          'group by store_id, business_date'
      )
      return rows.map((row) => ({ ...row, pieces: Number(row.pieces) }))
    }
    const day = (pieces: number) => [{ store_id: storeId, business_date: businessDate, pieces }]
    assert.deepEqual(await counted(), day(7))

    // Told again, as after a power cut between the plugin's row and the note that it was told.
    await transaction((sql) =>
      sql.run('update plugin_deliveries set done_at = null, available_at = created_at')
    )
    await tellAll(home)
    const told = await read<{ attempts: number }>('select attempts from plugin_deliveries')
    assert.deepEqual(
      told.map(({ attempts }) => Number(attempts)),
      [2, 2]
    )
    assert.deepEqual(await counted(), day(7))

    const by = { tillSessionId: till.tillSessionId, operatorId: shop.operators.manager.id }
    const reversal = postVoidBody(shop, sale.document)
    await sendDocument(shop, await signedDocument(shop, 'sale', reversal, by))
    await tellAll(home)
    assert.deepEqual(await counted(), day(4))
  })

  test('pays back what the settings say', async ({ assert, cleanup }) => {
    const { shop, bottle, set } = await given(cleanup)
    const kind = { name: 'Small', itemId: bottle.id, amountMinor: 250, limitPerSale: 9 }
    await set({ kinds: [kind] })
    // Rules hear of a change a moment later.
    const settings = () => activeRules(shop.store.id).packages[0]?.settings
    while ((settings()?.kinds as unknown[] | undefined)?.length !== 1) await setTimeout(5)
    const till = await givenOpenTill(shop)
    const sale = await till.sale({ lines: [empty(bottle, 2)] })
    const { body } = await sendDocument(shop, sale)
    assert.deepEqual(body.state, 'accepted')
    assert.equal(sale.document.body.totals.grossMinor, -500)
  })
})
