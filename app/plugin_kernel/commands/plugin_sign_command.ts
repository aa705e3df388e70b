import { readFile, writeFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { archiveOf, signPackage } from '#app/plugin_kernel/registry/archive/pack_plugin'
import { readPackageFile } from '#app/plugin_kernel/registry/archive/read_package'
import { newSigningKey } from '#app/plugin_kernel/registry/archive/signature'

/** `node ace plugin:sign FILE --key KEY`: the author's name under a package. */
export default class PluginSign extends BaseCommand {
  static commandName = 'plugin:sign'
  static description = 'Sign a .tillplugin file with the author’s Ed25519 key'

  @args.string({ description: 'The .tillplugin file; it is written anew' })
  declare file: string

  @flags.string({ description: 'File with the private key (PEM)', required: true })
  declare key: string

  @flags.boolean({ description: 'Make the key first, where there is none' })
  declare newKey?: boolean

  async run() {
    await this.app.boot()
    const file = resolve(this.file)
    const read = await readPackageFile(file)
    if (!read.ok) return endWith(this, read)
    if (this.newKey) await this.#makeKey()
    const signed = signPackage(read.value, await readFile(resolve(this.key), 'utf8'))
    await writeFile(file, await archiveOf(signed))
    this.logger.success(`${file} is signed with the key ${signed.signedBy}`)
  }

  /** Never over a key that is there: shops know its author by it. */
  async #makeKey() {
    const { privatePem, publicKey } = newSigningKey()
    await writeFile(resolve(this.key), privatePem, { mode: 0o600, flag: 'wx' })
    this.logger.info(`New key ${publicKey} in ${this.key}: keep it secret, and keep a copy`)
  }
}
