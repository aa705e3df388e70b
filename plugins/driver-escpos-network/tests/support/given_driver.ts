import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { transaction } from '#core/sql'
import { writeSettingRow } from '#app/plugin_kernel/settings/setting_rows'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { PluginHome } from '#tests/support/plugin_kernel/plugin_home'
import type { DriverSettings } from '../../server/driver_settings.ts'

export const DRIVER = 'driver-escpos-network'
const FOLDER = resolve(import.meta.dirname, '../..')

type Cleanup = (undo: () => Promise<void>) => void

/** The driver as it came in a package, in a process of its own. */
export async function givenDriver(cleanup: Cleanup): Promise<PluginHome> {
  const home = await PluginHome.open(cleanup)
  const files = await filesIn(FOLDER)
  const manifest = JSON.parse(files['plugin.json']!) as PluginManifest
  await home.install(DRIVER, manifest, files)
  const state = await home.stateOf(DRIVER)
  if (state !== 'enabled') throw new Error(`The driver is ${state}`)
  return home
}

/** What the owner has set for a register. */
export async function setFor(registerId: string, values: Partial<DriverSettings>): Promise<void> {
  await transaction((sql) =>
    writeSettingRow(sql, DRIVER, {
      scope: 'register',
      scopeId: registerId,
      version: 1,
      values,
      secrets: {},
    })
  )
}

async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder, { recursive: true })
  const wanted = names.filter((name) => /\.(ts|json)$/.test(name) && !name.startsWith('tests'))
  return Object.fromEntries(
    await Promise.all(
      wanted.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)
    )
  )
}
