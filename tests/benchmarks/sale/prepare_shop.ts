/**
 * Fills an empty database with a shop of nine registers and writes every sale that the load will
 * send, signed and in order, to a file. Runs in a process of its own: the environment names the
 * database. With `with_plugins` every plugin that comes with Tillhouse is on.
 */
import 'reflect-metadata'
import { writeFileSync } from 'node:fs'
import { Ignitor } from '@adonisjs/core'

const [file = '', salesAlone = '0', salesEach = '0', plugins = ''] = process.argv.slice(2)
const REGISTERS = 9
const ITEMS = 1_000
const LINES = 5

const app = new Ignitor(new URL('../../../', import.meta.url), {
  importer: (path) => import(path.startsWith('.') ? `../../../${path}` : path),
}).createApp('console')
app.booting(async () => {
  await import('#start/env')
})
await app.init()
await app.boot()
await app.start(async () => writeFileSync(file, JSON.stringify(await prepare())))
await app.terminate()

export interface PreparedRegister {
  cookie: string
  sales: { id: string; text: string; signature: string }[]
}

type Shop = Awaited<ReturnType<typeof import('#tests/support/given_shop').givenShop>>

async function prepare(): Promise<{ registers: PreparedRegister[]; email: string }> {
  const { givenShop } = await import('#tests/support/given_shop')
  const { givenRegisters } = await import('#tests/support/sales/given_registers')
  const shop = await givenShop({ items: ITEMS })
  const close = plugins === 'with_plugins' ? await startPlugins(shop) : async () => {}
  const registers: PreparedRegister[] = []
  for (const [index, place] of (await givenRegisters(shop, REGISTERS)).entries()) {
    registers.push(await prepareRegister(place, Number(index === 0 ? salesAlone : salesEach)))
  }
  await close()
  return { registers, email: shop.operators.owner.email }
}

/** Their rules price the sales that are prepared, as they price those of a register. */
async function startPlugins(shop: Shop): Promise<() => Promise<void>> {
  const { transaction } = await import('#core/sql')
  const { pluginHost } = await import('#app/plugin_kernel/host/current_host')
  const rows = await import('#app/plugin_kernel/state/plugin_rows')
  const host = pluginHost()
  for (const { row } of await host.known())
    await transaction(async (sql) => {
      await rows.writeTrust(sql, row.id, null)
      await rows.writeDesired(sql, row.id, 'enabled')
    })
  await host.boot()
  const known = await host.known()
  const off = known.filter(({ row }) => row.state !== 'enabled')
  if (off.length > 0) throw new Error(JSON.stringify(off.map(({ row }) => row)))
  await setUpReturns(shop)
  return () => host.close()
}

/** The rules that a shop here has: kinds of bottles that come back, and words of thanks. */
async function setUpReturns({ items, store, operators }: Shop): Promise<void> {
  const { readSettingsSchema } = await import('#app/plugin_kernel/settings/settings_schema')
  const { saveSettings } = await import('#app/plugin_kernel/settings/save_settings')
  const pluginId = 'bottle-return'
  const schema = await readSettingsSchema(
    { settings: 'settings.schema.json' },
    `plugins/${pluginId}`
  )
  const kind = { name: 'Bottle', itemId: items[0]!.id, amountMinor: 200, limitPerSale: 50 }
  const values = { kinds: [kind], departments: [], mostPieces: 100, thanks: 'Takk', thanksLink: '' }
  const place = { scope: 'global', scopeId: '' } as const
  const author = { storeId: store.id, operatorId: operators.owner.id }
  const saved = await saveSettings(
    { pluginId, schema: schema! },
    { ...place, values, secrets: {} },
    author
  )
  if (!saved.ok) throw new Error(JSON.stringify(saved))
}

async function prepareRegister(place: Shop, count: number): Promise<PreparedRegister> {
  const { newId } = await import('#core/ids')
  const { acceptDocument } = await import('#app/sales/accept_document')
  const { saleBody, signedDocument } = await import('#tests/support/shop_documents')
  const tillSessionId = newId()
  const grandTotals = { salesMinor: 0, returnsMinor: 0, netMinor: 0 }
  const body = { floatMinor: 0, denominations: [], grandTotals }
  const opening = await signedDocument(place, 'session_opened', body, { tillSessionId })
  const { enrolment, register, store } = place
  const { id: enrolmentId, series, publicKey } = enrolment
  await acceptDocument(
    { enrolmentId, registerId: register.id, storeId: store.id, series, publicKey },
    { id: opening.document.id, bytes: opening.bytes, signature: opening.signature }
  )
  const sales: PreparedRegister['sales'] = []
  for (let number = 0; number < count; number++) {
    const lines = Array.from({ length: LINES }, (_, line) => ({
      item: place.items[(number * 37 + line * 101) % ITEMS]!,
    }))
    const sale = await signedDocument(place, 'sale', await saleBody(place, { lines }), {
      tillSessionId,
    })
    sales.push({ id: sale.document.id, text: sale.text, signature: sale.signature })
  }
  return { cookie: place.device.cookie, sales }
}
