import { mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import app from '@adonisjs/core/services/app'
import db from '@adonisjs/lucid/services/db'
import { MigrationRunner } from '@adonisjs/lucid/migration'
import { transaction } from '#core/sql'
import { hooks } from '#app/hooks/hook_port'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { findPluginRow, writeDesired, writeTrust } from '#app/plugin_kernel/state/plugin_rows'
import type { PluginState } from '#app/plugin_kernel/state/plugin_state'

/** A real host with plugins in it, on a database of its own. */
export interface TestHost {
  stateOf(id: string): Promise<PluginState | null>
  /** What is wrong with a plugin that is not enabled, in the kernel's own terms. */
  problemOf(id: string): Promise<unknown>
  enable(id: string): Promise<void>
  disable(id: string): Promise<void>
  /** Asks the guards of a hook point, as Tillhouse does. */
  hooks: typeof hooks
  close(): Promise<void>
}

/** Starts a host with the plugins in these folders, each enabled. */
export async function createTestHost({ plugins }: { plugins: string[] }): Promise<TestHost> {
  await new MigrationRunner(db, app, { direction: 'up' }).run()
  const home = await mkdtemp(join(tmpdir(), 'tillhouse-test-'))
  const places = { dropIn: join(home, 'plugins'), data: join(home, 'data') }
  await mkdir(places.dropIn)
  for (const folder of plugins.map((one) => resolve(one)))
    await symlink(folder, join(places.dropIn, basename(folder)))
  const host = new PluginHost({ places, parts: KERNEL_PARTS, time: realTime })
  const want = async (id: string, desired: 'enabled' | 'disabled') => {
    await transaction(async (sql) => {
      await writeTrust(sql, id, null)
      await writeDesired(sql, id, desired)
    })
    await host.reconcile()
  }
  await host.reconcile()
  for (const folder of plugins) await want(basename(resolve(folder)), 'enabled')
  return {
    stateOf: async (id) => (await findPluginRow(id))?.state ?? null,
    problemOf: async (id) => (await findPluginRow(id))?.problem ?? null,
    enable: (id) => want(id, 'enabled'),
    disable: (id) => want(id, 'disabled'),
    hooks,
    async close() {
      await host.close()
      await rm(home, { recursive: true })
    },
  }
}
