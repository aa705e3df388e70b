import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { askConsent } from '#app/plugin_kernel/commands/ask_consent'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { runOperation } from '#app/plugin_kernel/operations/run_operation'
import { consentDiff } from '#app/plugin_kernel/registry/install/consent'
import { findPackage } from '#app/plugin_kernel/registry/install/find_package'
import { resolvePlace } from '#app/plugin_kernel/registry/install/resolve_place'

/** `node ace plugin:add WHAT`: a folder, a .tillplugin file, or what a registry offers. */
export default class PluginAdd extends BaseCommand {
  static commandName = 'plugin:add'
  static description =
    'Install a plugin: a folder, a .tillplugin file, or id[@version] of a registry'
  static options = { startApp: true }

  @args.string({ description: 'Folder, file, or id[@version]' })
  declare what: string

  @flags.boolean({ description: 'Agree to all that it asks for' })
  declare yes?: boolean

  @flags.boolean({ description: 'Do not wait until a release has been out for three days' })
  declare now?: boolean

  async run() {
    // The server may have been started elsewhere.
    const wish = { what: await resolvePlace(this.what), isInHurry: this.now ?? false }
    const found = await findPackage(wish)
    if (!found.ok) return endWith(this, found)
    const { manifest, signedBy } = found.value.plugin
    const { id, version } = manifest
    this.logger.info(signedBy ? `Signed with the key ${signedBy}` : 'Nobody has signed it')
    const title = `${id} ${version} asks for:`
    const agreed = await askConsent(this, title, consentDiff(null, manifest), this.yes ?? false)
    if (agreed === null) return
    const added = await runOperation('add', { ...wish, agreed })
    if (!added.ok) return endWith(this, added)
    this.logger.success(`${id} ${version} is installed`)
    const { serving } = added.value
    this.logger.info(
      serving === version
        ? `Let it run: node ace plugin:enable ${id}`
        : `${serving} still serves. Change over: node ace plugin:update ${id}`
    )
  }
}
