import { fail, succeed, type Result } from '#core/result'
import { transaction } from '#core/sql'
import { migrationStatus } from '#app/plugin_kernel/data/migration_status'
import { MigrationRefused, readMigrations } from '#app/plugin_kernel/data/read_migrations'
import { runMigrations } from '#app/plugin_kernel/data/run_migrations'
import { replayDeliveries } from '#app/plugin_kernel/deliveries/replay_delivery'
import { soundOf } from '#app/plugin_kernel/host/plan_run'
import { takeStock } from '#app/plugin_kernel/host/take_stock'
import { readAnew } from '#app/plugin_kernel/loader/redirect_imports'
import {
  installProblem,
  type InstallProblem,
} from '#app/plugin_kernel/registry/install/install_problem'
import type { ChangeTools } from '#app/plugin_kernel/registry/upgrade/change_version'
import { findPluginRow, readPluginRows, writeDesired } from '#app/plugin_kernel/state/plugin_rows'
import { writeDown } from '#app/plugin_kernel/state/write_down'

interface MigrationProblem {
  reason: 'migration_refused'
  file: string
  detail: string
}

/** What keeps plugins going and is not about whether they are wanted. Plain data, in and out. */
export const UPKEEP = {
  /** Has what was given up told anew; answers how much that is. */
  replay: ({ pluginId }: { pluginId: string | null }, _: ChangeTools) => replayDeliveries(pluginId),

  /** Ends the quarantine of plugins; answers what became of each, null without a server. */
  release: async ({ ids }: { ids: string[] }, { host }: ChangeTools) => {
    const rows = (await readPluginRows()).filter(
      ({ id, state }) => ids.includes(id) && state === 'quarantined'
    )
    await transaction(async (sql) => {
      for (const { id, desired } of rows) {
        await writeDesired(sql, id, desired)
        await writeDown(sql, 'plugins.state', { pluginId: id, isOn: desired === 'enabled' })
      }
    })
    await host?.reconcile()
    const states: Record<string, string | null> = {}
    for (const id of ids) states[id] = host ? ((await findPluginRow(id))?.state ?? null) : null
    return states
  },

  /** Starts a plugin anew with its files as they are now; null without a server. */
  reload: async ({ id }: { id: string }, { host, places }: ChangeTools) => {
    if (!host) return null
    const known = (await takeStock(places)).find(({ row }) => row.id === id)
    if (known?.found) await readAnew(known.found.folder)
    // What failed is tried anew.
    if (known?.row.desired === 'enabled')
      await transaction((sql) => writeDesired(sql, id, 'enabled'))
    await host.restart(id)
    const row = await findPluginRow(id)
    return { state: row?.state ?? null, problem: row?.problem ?? null }
  },

  /** Runs the migrations of a plugin that nobody calls meanwhile; answers which there were. */
  migrate: async (
    { id }: { id: string },
    { host, places }: ChangeTools
  ): Promise<Result<{ ran: string[] }, InstallProblem | MigrationProblem>> => {
    const known = (await takeStock(places)).find(({ row }) => row.id === id)
    const sound = known && soundOf(known)
    if (!sound) return installProblem('not_installed', { id, version: '' })
    const { manifest, folder } = sound
    const run = async () => runMigrations(await readMigrations(manifest, folder))
    try {
      const before = await migrationStatus(manifest, folder)
      await (host ? host.standStill(id, run) : run())
      const pending = before.filter(({ state }) => state === 'pending')
      return succeed({ ran: pending.map(({ name }) => name) })
    } catch (error) {
      if (!(error instanceof MigrationRefused)) throw error
      const { file, detail } = error
      return fail({ reason: 'migration_refused', file, detail })
    }
  },
} as const
