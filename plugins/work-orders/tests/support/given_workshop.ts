import { cp, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { dropTables } from '#app/plugin_kernel/data/drop_tables'
import { saveSettings } from '#app/plugin_kernel/settings/save_settings'
import type { SettingsSchema } from '#app/plugin_kernel/settings/settings_schema'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'
import type { GivenShop } from '#tests/support/given_shop'
import { givenContext } from '#tests/support/plugin_kernel/given_context'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import type { Intake } from '../../server/intake.ts'
import { openOrder } from '../../server/open_order.ts'
import type { OrderRow } from '../../server/rows.ts'
import { workshopSettings, type StoredSettings } from '../../server/settings.ts'
import type { Mail, Workshop } from '../../server/workshop.ts'

type Cleanup = (undo: () => Promise<void>) => void

const FOLDER = fileURLToPath(new URL('../../', import.meta.url))
const MIGRATIONS = ['migrations/001_work_orders.ts', 'migrations/002_at_the_register.ts']
export const STAFF = { name: 'Tess', storeId: 'store-1' }
export const INTAKE: Intake = {
  customer_id: null,
  customer_name: 'Ada Bike',
  customer_email: 'ada@example.com',
  customer_phone: '555 0101',
  locale: 'en',
  device: 'Gazelle Ultimate',
  serial: 'GZ-77',
  accessories: 'Key',
  fault: 'Chain slips in the smallest gear',
  technician: null,
  due_on: null,
  signature: null,
}

export interface GivenWorkshop extends Workshop {
  owner: StoredSettings
  clock: { now: string }
  mails: Mail[]
  open(intake?: Partial<Intake>): Promise<OrderRow>
  again(order: OrderRow): Promise<OrderRow>
}

/** The plugin's tables in the real database, without the shop around them. */
export async function givenWorkshop(cleanup: Cleanup): Promise<GivenWorkshop> {
  const home = await PluginHome.open(cleanup)
  cleanup(() => dropTables('work-orders'))
  const files: Record<string, string> = {}
  for (const path of MIGRATIONS) files[path] = await readFile(join(FOLDER, path), 'utf8')
  const data = { migrations: 'migrations', version: 2, readableSince: 1 }
  const manifest = { data, permissions: [{ cap: 'db:own', why: 'Keeps repairs.' }] }
  const { db } = await givenContext(home, 'work-orders', manifest, files)
  const owner: StoredSettings = {
    numberPrefix: 'R',
    states: [],
    technicians: [],
    dueDays: 5,
    estimateDays: 14,
    warrantyDays: 90,
    photoDays: 365,
    tellsWhenReady: true,
    terms: '',
    labourDepartment: 'workshop',
    partDepartment: '',
    depositDepartment: '',
  }
  const clock = { now: '2026-11-22T10:00:00.000Z' }
  const mails: Mail[] = []
  let lastId = 0
  const shop: Workshop = {
    db,
    settings: async () => workshopSettings(owner),
    mail: async (mail) => mails.push(mail) > 0,
    now: () => clock.now,
    newId: () => `00000000-0000-4000-8000-${String(++lastId).padStart(12, '0')}`,
  }
  return {
    ...{ ...shop, owner, clock, mails },
    open: (intake = {}) => openOrder(shop, { ...INTAKE, ...intake }, STAFF),
    again: async ({ id }) => (await db.table<OrderRow>('orders').where({ id }).first())!,
  }
}

/** The whole plugin as a shop has it, started by the real host. */
export async function givenPlugin(cleanup: Cleanup): Promise<PluginHome> {
  const home = await PluginHome.open(cleanup)
  cleanup(() => dropTables('work-orders'))
  await cp(FOLDER, join(home.folder, 'plugins', 'work-orders'), {
    recursive: true,
    filter: (source) => !/\/(tests|client)(\/|$)/.test(source.slice(FOLDER.length - 1)),
  })
  await home.enable('work-orders')
  const row = await findPluginRow('work-orders')
  if (row?.state !== 'enabled') throw new Error(`It did not start: ${JSON.stringify(row?.problem)}`)
  return home
}

/** What the owner chose in the plugin's settings, beside what it begins with. */
export async function givenSettings(
  { store, operators }: Pick<GivenShop, 'store' | 'operators'>,
  values: Partial<StoredSettings>
): Promise<void> {
  const text = await readFile(join(FOLDER, 'settings.schema.json'), 'utf8')
  const saved = await saveSettings(
    { pluginId: 'work-orders', schema: JSON.parse(text) as SettingsSchema },
    { scope: 'store', scopeId: store.id, values, secrets: {} },
    { storeId: store.id, operatorId: operators.owner.id }
  )
  if (!saved.ok) throw new Error(JSON.stringify(saved.errors))
}
