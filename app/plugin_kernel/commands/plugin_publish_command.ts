import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { endWith } from '#app/plugin_kernel/commands/console_words'
import { readPackageFile } from '#app/plugin_kernel/registry/archive/read_package'
import { publicKeyOf } from '#app/plugin_kernel/registry/archive/signature'
import { publishRelease } from '#app/plugin_kernel/registry/index/publish_release'

/** `node ace plugin:publish FILE --index FOLDER --key KEY`: offers a package in a registry. */
export default class PluginPublish extends BaseCommand {
  static commandName = 'plugin:publish'
  static description = 'Put a .tillplugin file into a registry’s folder and sign its index'

  @args.string({ description: 'The .tillplugin file' })
  declare file: string

  @flags.string({ description: 'Folder of the registry', required: true })
  declare index: string

  @flags.string({ description: 'File with the registry’s private key (PEM)', required: true })
  declare key: string

  @flags.number({ description: 'Days until the index must be signed again', default: 90 })
  declare days: number

  @flags.boolean({ description: 'It mends a hole: shops need not wait three days' })
  declare security?: boolean

  @flags.string({ description: 'What it is for, as this registry sorts its plugins: crm, tax, …' })
  declare category?: string

  async run() {
    await this.app.boot()
    const read = await readPackageFile(resolve(this.file))
    if (!read.ok) return endWith(this, read)
    const privatePem = await readFile(resolve(this.key), 'utf8')
    const { seq, expires } = await publishRelease(read.value, {
      folder: resolve(this.index),
      privatePem,
      validDays: this.days,
      isSecurity: this.security ?? false,
      ...(this.category !== undefined && { category: this.category }),
    })
    this.logger.success(`Index ${seq}, good until ${expires}`)
    this.logger.info(`Shops know it by the key ${publicKeyOf(privatePem)}`)
  }
}
