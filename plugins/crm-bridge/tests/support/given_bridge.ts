import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { newId } from '#core/ids'
import { transaction } from '#core/sql'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { chooseProvider } from '#app/plugin_kernel/providers/choose_provider'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import { readSettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import type { LoyaltyCard } from '#app/plugin_sdk/providers/loyalty'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { tellAll } from '#tests/support/plugin_kernel/listening_plugin'
import { callRegister } from '#tests/support/sales/call_register'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import { ForeignServer } from './foreign_server.ts'

export const ID = 'crm-bridge'
const FOLDER = fileURLToPath(new URL('../..', import.meta.url))
export const CLUB = join(FOLDER, '../crm-club')

type Cleanup = Parameters<typeof PluginHome.open>[0]

/** A shop whose club is the foreign system, with a customer who is a member there. */
export async function givenBridge(cleanup: Cleanup, also: string[] = []) {
  const bridge = await givenBridgeWithoutTill(cleanup, also)
  const till = await givenOpenTill(bridge.shop)
  const item = bridge.shop.items[0]!
  return {
    ...bridge,
    till,
    async sell(id = newId(), coupons: string[] = []) {
      const used = coupons.map((code) => ({ couponId: newId(), code, promotionId: newId() }))
      const lines = [{ item, quantityThousandths: 10_000 }]
      const body = { customerId: bridge.customer.id, coupons: used }
      const sale = await till.sale({ lines, id, body })
      return { sale, reply: (await sendDocument(bridge.shop, sale)).body }
    },
  }
}

/** The same before a till is open, for a register in a browser. */
export async function givenBridgeWithoutTill(cleanup: Cleanup, also: string[] = []) {
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
  const ask = (method: string, path: string, body?: object) =>
    callRegister(shop, token, method, path, body)
  const added = await ask('POST', '/api/customers', { name: 'Ada', phone: null, email: null })
  const customer = added.body.customer as { id: string; name: string }
  return {
    ...{ home, foreign, shop, ask, customer },
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
