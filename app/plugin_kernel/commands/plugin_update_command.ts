import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { askConsent } from '#app/plugin_kernel/commands/ask_consent'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'
import { consentDiff } from '#app/plugin_kernel/registry/install/consent'
import { findVersion, versionsOf } from '#app/plugin_kernel/registry/install/version_store'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'

/** `node ace plugin:update ID`: another installed version comes to serve, whole or not at all. */
export default class PluginUpdate extends BaseCommand {
  static commandName = 'plugin:update'
  static description = 'Have the newest installed version of a plugin serve, or the one named'
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  @flags.string({ description: 'The version, instead of the newest' })
  declare to?: string

  @flags.boolean({ description: 'Agree to all that it asks for' })
  declare yes?: boolean

  @flags.boolean({ description: 'Only tell what it would do' })
  declare dryRun?: boolean

  async run() {
    const row = await findPluginRow(this.id)
    const version = this.to ?? (await versionsOf(this.id))[0]?.version ?? ''
    const target = await findVersion(this.id, version)
    const problem = { reason: 'not_installed', values: { id: this.id, version } }
    if (!row?.activeVersion || !target) return endWith(this, problem)
    const before = await findVersion(this.id, row.activeVersion)
    const diff = consentDiff(before?.manifest ?? null, target.manifest)
    const title = `${this.id} ${row.activeVersion} → ${version} asks for:`
    if (this.dryRun) this.logger.info(`${this.id} ${row.activeVersion} → ${version}`)
    const agreed = await askConsent(
      this,
      title,
      diff,
      (this.yes ?? false) || (this.dryRun ?? false)
    )
    if (agreed === null || this.dryRun) return
    const changed = await runOperation('change', { id: this.id, version, agreed }, (step) =>
      this.logger.info(`step ${step}`)
    )
    if (!changed.ok) return endWith(this, changed)
    this.logger.success(`${this.id} ${changed.value.from} → ${changed.value.to}`)
  }
}
