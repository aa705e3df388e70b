import { writeFile } from 'node:fs/promises'
import { args, BaseCommand } from '@adonisjs/core/ace'

/** `node ace diagnostics`: the bundle for a helper, also when the server does not run. */
export default class Diagnostics extends BaseCommand {
  static commandName = 'diagnostics'
  static description = 'Write a ZIP that tells a helper how this shop stands, without personal data'
  static options = { startApp: true }

  @args.string({ description: 'Where to write it', required: false })
  declare file: string | undefined

  async run() {
    const { diagnosticsFileName, packDiagnostics } =
      await import('#app/health/diagnostics/pack_diagnostics')
    const file = this.file ?? diagnosticsFileName()
    await writeFile(file, await packDiagnostics(), { mode: 0o600 })
    this.logger.success(file)
  }
}
