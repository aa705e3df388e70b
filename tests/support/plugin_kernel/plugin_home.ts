import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { transaction } from '#core/sql'
import type { PluginPlaces } from '#app/plugin_kernel/discovery/find_plugins'
import { usePluginHost } from '#app/plugin_kernel/host/current_host'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import { realTime } from '#app/plugin_kernel/hooks/time'
import {
  findPluginRow,
  insertPlugin,
  writeDesired,
  writeTrust,
} from '#app/plugin_kernel/state/plugin_rows'
import { writePlugin } from '#tests/support/plugin_kernel/given_plugin'

/** Real folders of plugins in a place of their own, and the host that runs them. */
export class PluginHome {
  private constructor(
    readonly folder: string,
    readonly host: PluginHost,
    readonly places: PluginPlaces
  ) {}

  /** Gone, with whatever runs, when the test ends: pass its `cleanup`. */
  static async open(cleanup: (undo: () => Promise<void>) => void): Promise<PluginHome> {
    const folder = await mkdtemp(join(tmpdir(), 'plugins-'))
    const places = { dropIn: join(folder, 'plugins'), data: join(folder, 'data') }
    const host = new PluginHost({ places, parts: KERNEL_PARTS, time: realTime })
    const leave = usePluginHost(host)
    cleanup(async () => {
      leave()
      await host.close()
      await rm(folder, { recursive: true })
    })
    return new PluginHome(folder, host, places)
  }

  /** Drops a plugin's folder in, as a shop does by hand; `files` beside its plugin.json. */
  async drop(id: string, manifest: object, files: Record<string, string> = {}): Promise<void> {
    writePlugin(join(this.places.dropIn, id), { id, ...manifest }, files)
  }

  /** Has one that came as a package, of which only what it declares is allowed, switched on. */
  async install(id: string, manifest: object, files: Record<string, string> = {}): Promise<void> {
    writePlugin(join(this.places.data, id, '1.0.0'), { id, ...manifest }, files)
    await transaction(async (sql) => {
      await insertPlugin(sql, { id, origin: 'installed', activeVersion: '1.0.0' })
      await writeDesired(sql, id, 'enabled')
    })
    await this.host.reconcile()
  }

  /** What the owner's click does, without a page. */
  async enable(id: string): Promise<void> {
    await this.host.reconcile()
    await transaction(async (sql) => {
      await writeTrust(sql, id, null)
      await writeDesired(sql, id, 'enabled')
    })
    await this.host.reconcile()
  }

  async disable(id: string): Promise<void> {
    await transaction((sql) => writeDesired(sql, id, 'disabled'))
    await this.host.reconcile()
  }

  async stateOf(id: string) {
    const row = await findPluginRow(id)
    return row?.state
  }
}
