import { cp } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import { readSettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { givenShop, givenSignOn } from '#tests/support/given_shop'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import { callRegister } from '#tests/support/sales/call_register'
import { givenOpenTill } from '#tests/support/sales/given_open_till'
import { sendDocument } from '#tests/support/sales/send_document'
import type { LoyaltyCard } from '#app/plugin_sdk/providers/loyalty'
import type { ClubSettings } from '../../server/club_settings.ts'

export const ID = 'crm-club'
const FOLDER = fileURLToPath(new URL('../..', import.meta.url))

type Cleanup = Parameters<typeof PluginHome.open>[0]

/** The plugin as it is shipped, switched on by its owner. */
export async function givenShippedClub(cleanup: Cleanup): Promise<PluginHome> {
  const home = await PluginHome.open(cleanup)
  cleanup(() => dropTables(ID))
  await cp(FOLDER, join(home.folder, 'plugins', ID), { recursive: true })
  await home.enable(ID)
  return home
}

/** A shop with the club, and a customer at its till. */
export async function givenClubShop(cleanup: Cleanup) {
  const home = await givenShippedClub(cleanup)
  const shop = await givenShop()
  const token = await givenSignOn(shop, 'manager')
  const till = await givenOpenTill(shop)
  const ask = (method: string, path: string, body?: object) =>
    callRegister(shop, token, method, path, body)
  const askClub = (method: string, path: string, body?: object) =>
    ask(method, `/api/loyalty${path}`, body)
  const added = await ask('POST', '/api/customers', { name: 'Ada', phone: null, email: null })
  const customer = added.body.customer as { id: string; name: string }

  return {
    ...{ home, shop, till, ask, askClub, customer },
    join: (birthday: string | null = '12-10') =>
      askClub('POST', '/members', {
        customerId: customer.id,
        name: customer.name,
        birthday,
        takesMail: false,
      }),
    /** Undefined for a customer who is no member. */
    async balance() {
      const { body } = await askClub('GET', `/members/${customer.id}`)
      return (body.card as LoyaltyCard | null)?.member?.points
    },
    async sell(more: Parameters<typeof till.sale>[0]['body'] & { id?: string } = {}) {
      const { id, ...changes } = more
      const lines = [{ item: shop.items[0]!, quantityThousandths: 10_000 }]
      const body = { customerId: customer.id, ...changes }
      const sale = await till.sale({ lines, ...(id && { id }), body })
      return { sale, reply: (await sendDocument(shop, sale)).body }
    },
    setClub: (values: Partial<ClubSettings>) => setClub(shop, values),
  }
}

/** What the owner sets of the club. */
export async function setClub(
  { store, operators }: Awaited<ReturnType<typeof givenShop>>,
  values: Partial<ClubSettings>
): Promise<void> {
  const schema = (await readSettingsSchema({ settings: 'settings.schema.json' }, FOLDER))!
  const author = { storeId: store.id, operatorId: operators.owner.id }
  const global = { scope: 'global' as const, scopeId: '', secrets: {} }
  const saved = await saveSettings(
    { pluginId: ID, schema },
    { ...global, values: { ...values } },
    author
  )
  if (!saved.ok) throw new Error(JSON.stringify(saved))
}
