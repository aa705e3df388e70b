import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import { OutboxWorker } from '#core/outbox_worker'
import { read, transaction } from '#core/sql'
import { hooks } from '#app/hooks/hook_port'
import { DeliveryWorker } from '#app/plugin_kernel/deliveries/delivery_worker'
import { listDeliveries, type ListedDelivery } from '#app/plugin_kernel/deliveries/list_deliveries'
import { tableName } from '#app/plugin_kernel/data/table_names'
import { usePluginHost } from '#app/plugin_kernel/host/current_host'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import type { RegisteredHandler } from '#app/plugin_kernel/hooks/hook_registry'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { OPERATIONS } from '#app/plugin_kernel/operations/operations'
import { archiveOf, packFolder } from '#app/plugin_kernel/registry/archive/pack_plugin'
import { askedFor, consentDiff } from '#app/plugin_kernel/registry/install/consent'
import { purgePlugin } from '#app/plugin_kernel/registry/install/remove_plugin'
import { findPluginRow, writeDesired, writeTrust } from '#app/plugin_kernel/state/plugin_rows'
import type { PluginState } from '#app/plugin_kernel/state/plugin_state'
import { troubleLines } from '#app/plugin_kernel/texts/trouble_words'
import type { KitGoods } from '#app/workbench/kit/kit_shop'
import { askOne, setSettings } from '#app/workbench/kit/owner_acts'
import { RegisterDriver } from '#app/workbench/kit/register_driver'
import type { SettingsPlace } from '#app/plugin_sdk/context/settings_context'
import type { AnswerOf, CallOf, ContractName, MethodOf } from '#app/plugin_sdk/providers/contracts'

export interface TestHostOptions {
  /** Folders of plugins, each enabled as a folder that was dropped in and trusted. */
  plugins: string[]
  /** What can be scanned beside `bread`, `milk` and `soap`, by name. */
  items?: Record<string, KitGoods>
}

/** A real host with plugins in it, on a database of its own. */
export interface TestHost {
  stateOf(id: string): Promise<PluginState | null>
  /** What is wrong with a plugin that is not enabled, in the kernel's own terms. */
  problemOf(id: string): Promise<unknown>
  /** The same in words, to be read when a test fails; empty where nothing is wrong. */
  troubleOf(id: string): Promise<string>
  /** Saves settings as the owner would, secrets too; for the whole business where no place is named. */
  set(id: string, values: Record<string, unknown>, place?: SettingsPlace): Promise<void>
  /** Calls a method of what the plugin provides, as Tillhouse does; throws when it gives no answer. */
  ask<Name extends ContractName, Method extends MethodOf<Name>>(
    id: string,
    contract: Name,
    method: Method,
    call: CallOf<Name, Method>
  ): Promise<AnswerOf<Name, Method>>
  enable(id: string): Promise<void>
  disable(id: string): Promise<void>
  /** Asks the guards of a hook point, as Tillhouse does. */
  hooks: typeof hooks
  /** The till of a shop of its own, which sells through the server as a real one. */
  register: RegisterDriver
  /** Tells plugins all that happened and is due, as a running server does in the background. */
  tell(): Promise<void>
  /** What could not be told so far, of all plugins here. */
  undelivered(): Promise<ListedDelivery[]>
  /** All rows in a plugin's own table, named as the plugin names it. */
  rows(id: string, table: string): Promise<Record<string, unknown>[]>
  handlers(): readonly RegisteredHandler[]
  /** Packs a folder and installs it: the first version is enabled, a further one takes its place. */
  install(folder: string): Promise<void>
  /** Back to an older version that was installed; fails where that cannot read the data of today. */
  rollbackTo(id: string, version: string): Promise<void>
  /** Stops the plugins and deletes all that they kept. */
  close(): Promise<void>
}

/** Starts a host with the plugins in these folders, each enabled. */
export async function createTestHost(options: TestHostOptions): Promise<TestHost> {
  const { plugins, items = {} } = options
  await new MigrationRunner(db, app, { direction: 'up' }).run()
  const home = await mkdtemp(join(tmpdir(), 'tillhouse-test-'))
  const places = { dropIn: join(home, 'plugins'), data: join(home, 'data') }
  await mkdir(places.dropIn)
  for (const folder of plugins.map((one) => resolve(one)))
    await symlink(folder, join(places.dropIn, basename(folder)))
  const host = new PluginHost({ places, parts: KERNEL_PARTS, time: realTime })
  const leave = usePluginHost(host)
  const tools = { places, parts: KERNEL_PARTS, host, tryOut: () => Promise.resolve(null) }
  const want = async (id: string, desired: 'enabled' | 'disabled') => {
    await transaction(async (sql) => {
      await writeTrust(sql, id, null)
      await writeDesired(sql, id, desired)
    })
    await host.reconcile()
  }
  const register = new RegisterDriver(items)
  await host.reconcile()
  for (const folder of plugins) await want(basename(resolve(folder)), 'enabled')
  return {
    stateOf: async (id) => (await findPluginRow(id))?.state ?? null,
    problemOf: async (id) => (await findPluginRow(id))?.problem ?? null,
    async troubleOf(id) {
      const problem = (await findPluginRow(id))?.problem
      return problem ? troubleLines(problem).join('\n') : ''
    },
    set: (id, values, place) => setSettings(register, { id, values, place }),
    ask: (id, contract, method, call) =>
      askOne(host.dispatch, register, { id, contract, method, call }),
    enable: (id) => want(id, 'enabled'),
    disable: (id) => want(id, 'disabled'),
    hooks,
    register,
    async tell() {
      await new OutboxWorker().drain()
      const runningIds = () => host.running().map(({ id }) => id)
      await new DeliveryWorker({ ...host.dispatch, runningIds }).drain()
    },
    async undelivered() {
      const ids = host.running().map(({ id }) => id)
      return (await listDeliveries()).filter(({ pluginId }) => ids.includes(pluginId))
    },
    rows: (id, table) => read(`select * from ${tableName(id, table)}`),
    handlers: () => host.registry.all(),
    async install(folder) {
      const packed = soundOf(await packFolder(resolve(folder)))
      const { id, version } = packed.manifest
      const agreed = askedFor(consentDiff(null, packed.manifest))
      const what = join(home, `${id}-${version}.tillplugin`)
      await writeFile(what, await archiveOf(packed))
      const serving = (await findPluginRow(id))?.activeVersion ?? null
      soundOf(await OPERATIONS.add({ what, isInHurry: true, agreed }, tools))
      if (serving === null) await want(id, 'enabled')
      else soundOf(await OPERATIONS.change({ id, version, agreed }, tools))
    },
    async rollbackTo(id, version) {
      soundOf(await OPERATIONS.change({ id, version, agreed: [] }, tools))
    },
    async close() {
      // The next test of the same plugin finds nothing of this one.
      for (const { row, found } of await host.known()) if (found) await purgePlugin(row.id, tools)
      leave()
      await host.close()
      await rm(home, { recursive: true })
    },
  }
}

function soundOf<Value>(result: { ok: true; value: Value } | { ok: false; reason: string }): Value {
  if (result.ok) return result.value
  throw new Error(`Refused: ${JSON.stringify(result)}`)
}
