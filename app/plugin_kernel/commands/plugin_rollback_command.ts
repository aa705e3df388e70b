import { args, BaseCommand } from '@adonisjs/core/ace'
import semver from 'semver'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'
import { askedFor, consentDiff } from '#app/plugin_kernel/registry/install/consent'
import { findVersion, versionsOf } from '#app/plugin_kernel/registry/install/version_store'
import { findPluginRow } from '#app/plugin_kernel/state/plugin_rows'

/** `node ace plugin:rollback ID [VERSION]`: back to an older version, with the data of today. */
export default class PluginRollback extends BaseCommand {
  static commandName = 'plugin:rollback'
  static description = 'Have an older installed version serve, where it can read the data of today'
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  @args.string({ description: 'The version, instead of the one before', required: false })
  declare version?: string

  async run() {
    const active = (await findPluginRow(this.id))?.activeVersion ?? ''
    const older = (await versionsOf(this.id)).filter(
      (one) => semver.valid(active) && semver.lt(one.version, active)
    )
    const version = this.version ?? older[0]?.version ?? ''
    const [before, target] = [
      await findVersion(this.id, active),
      await findVersion(this.id, version),
    ]
    if (!before || !target)
      return endWith(this, { reason: 'not_installed', values: { id: this.id, version } })
    // What it asks for was agreed to when it served.
    const agreed = askedFor(consentDiff(before.manifest, target.manifest))
    const changed = await runOperation('change', { id: this.id, version, agreed }, (step) =>
      this.logger.info(`step ${step}`)
    )
    if (!changed.ok) return endWith(this, changed)
    this.logger.success(`${this.id} ${changed.value.from} → ${changed.value.to}`)
  }
}
