import type { Result } from '#core/result'
import { succeed } from '#core/result'
import { transaction } from '#core/sql'
import { orderPlugins } from '#app/plugin_kernel/contract/order_plugins'
import { holdPlugins } from '#app/plugin_kernel/host/held_plugins'
import { UPKEEP } from '#app/plugin_kernel/operations/upkeep'
import type { PackageProblem } from '#app/plugin_kernel/registry/archive/package_problem'
import { applyRevocations } from '#app/plugin_kernel/registry/index/apply_revocations'
import { refreshRegistry } from '#app/plugin_kernel/registry/index/refresh_registry'
import type { RegistryProblem } from '#app/plugin_kernel/registry/index/registry_problem'
import { listRegistries } from '#app/plugin_kernel/registry/index/registry_store'
import { addPlugin, type AddedPlugin } from '#app/plugin_kernel/registry/install/add_plugin'
import { findPackage } from '#app/plugin_kernel/registry/install/find_package'
import {
  installProblem,
  type InstallProblem,
} from '#app/plugin_kernel/registry/install/install_problem'
import { purgePlugin, removePlugin } from '#app/plugin_kernel/registry/install/remove_plugin'
import {
  changeVersion,
  type ChangeTools,
  type ChangeWish,
} from '#app/plugin_kernel/registry/upgrade/change_version'
import { findPluginRow, writeDesired, writeTrust } from '#app/plugin_kernel/state/plugin_rows'
import { writeDown } from '#app/plugin_kernel/state/write_down'

/** One handler at a hook point, as `plugin:hooks` shows it. */
export interface ListedHandler {
  hook: string
  pluginId: string
  kind: string
  phase: string
  mayBlock: boolean
  p95Ms: number | null
  failures: number
}

/**
 * What commands do to plugins: in the server that serves this shop, or by themselves where none
 * runs. All of it is plain data, in and out.
 */
export const OPERATIONS = {
  ...UPKEEP,

  add: async (
    { what, isInHurry, agreed }: { what: string; isInHurry: boolean; agreed: string[] },
    { places, host }: ChangeTools
  ): Promise<Result<AddedPlugin, PackageProblem | RegistryProblem | InstallProblem>> => {
    const found = await findPackage({ what, isInHurry })
    if (!found.ok) return found
    const added = await addPlugin({ root: places.data, ...found.value, agreed })
    await host?.reconcile()
    return added
  },

  change: (wish: ChangeWish, tools: ChangeTools) => changeVersion(wish, tools),

  switch: async (
    { id, isOn }: { id: string; isOn: boolean },
    { host }: ChangeTools
  ): Promise<Result<{ state: string | null }, InstallProblem>> => {
    await host?.reconcile()
    const row = await findPluginRow(id)
    if (!row) return installProblem('not_installed', { id, version: '' })
    await transaction(async (sql) => {
      // What came as a package runs in a process of its own, without full trust.
      if (isOn && !row.isTrusted && row.origin === 'dropped') await writeTrust(sql, id, null)
      await writeDesired(sql, id, isOn ? 'enabled' : 'disabled')
      await writeDown(sql, 'plugins.state', { pluginId: id, isOn })
    })
    await host?.reconcile()
    return succeed({ state: host ? ((await findPluginRow(id))?.state ?? null) : null })
  },

  remove: ({ id }: { id: string }, tools: ChangeTools) => removePlugin(id, tools),

  purge: ({ id }: { id: string }, tools: ChangeTools) => purgePlugin(id, tools),

  /** Reads every registry's index anew; answers what became of each. */
  refresh: async (_: object, { host }: ChangeTools) => {
    const told: Record<string, RegistryProblem | null> = {}
    for (const registry of await listRegistries()) {
      const refreshed = await refreshRegistry(registry)
      told[registry.name] = refreshed.ok ? null : refreshed
    }
    if (host) await applyRevocations(host)
    return told
  },

  /** Null without a server: no plugin runs then. */
  handlers: async (_: object, { host }: ChangeTools): Promise<ListedHandler[] | null> => {
    if (!host) return null
    const figures = new Map(host.health.read().map((one) => [`${one.pluginId} ${one.hook}`, one]))
    return host.registry.all().map(({ hook, pluginId, kind, phase, blocksWhenUnavailable }) => {
      const known = figures.get(`${pluginId} ${hook}`)
      return {
        hook,
        pluginId,
        kind,
        phase,
        mayBlock: kind === 'guard' || blocksWhenUnavailable,
        p95Ms: known?.p95Ms ?? null,
        failures: known?.failures ?? 0,
      }
    })
  },

  /** Leaves plugins off until told otherwise or restarted; answers who runs, in order. */
  hold: async ({ ids }: { ids: string[] }, { host }: ChangeTools): Promise<string[] | null> => {
    if (!host) return null
    holdPlugins(ids)
    await host.reconcile()
    return orderPlugins(host.running().map(({ manifest }) => manifest))
  },
} as const

export type OperationName = keyof typeof OPERATIONS
export type Payload<Name extends OperationName> = Parameters<(typeof OPERATIONS)[Name]>[0]
export type Answer<Name extends OperationName> = Awaited<ReturnType<(typeof OPERATIONS)[Name]>>
