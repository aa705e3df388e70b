import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { readManifest } from '#app/plugin_kernel/contract/read_manifest'
import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { startPlugin } from '#app/plugin_kernel/host/start_plugin'
import { PluginLog } from '#app/plugin_kernel/health/plugin_log'
import { HookRegistry } from '#app/plugin_kernel/hooks/hook_registry'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'

/** `node ace plugin:try FOLDER`: run by a change of version; ends badly where the plugin does. */
export default class PluginTry extends BaseCommand {
  static commandName = 'plugin:try'
  static description = 'Start a plugin’s folder once, here, and stop it again'
  static options = { startApp: true }

  @args.string({ description: 'Folder with its plugin.json' })
  declare folder: string

  @flags.boolean({ description: 'In a process of its own, as a package that nobody trusts yet' })
  declare apart?: boolean

  async run() {
    const folder = resolve(this.folder)
    const read = readManifest(await readFile(join(folder, 'plugin.json'), 'utf8'))
    if (!read.ok) throw new Error('plugin.json is not valid')
    const manifest = read.value
    // Its tables are made by then: only what it is given and what it does with it is tried.
    const row = await findPluginRow(manifest.id)
    const runsApart = this.apart ?? (row?.origin === 'installed' && !row.isTrusted)
    const parts = KERNEL_PARTS.map(({ name, context }) => ({ name, context }))
    const plugin = await startPlugin(
      { id: manifest.id, folder, origin: 'installed', manifest, runsApart },
      {
        parts,
        registry: new HookRegistry(realTime),
        time: realTime,
        blocksWhenUnavailable: false,
        report: () => {},
        log: new PluginLog(),
      }
    )
    await plugin.stop()
    // Whatever it left running is its own matter.
    setImmediate(() => process.exit(0))
  }
}
