import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { toDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { inWords } from '#app/upgrade/commands/console_words'
import { exportDocuments } from '#app/upgrade/documents/export_documents'

/** `node ace documents:export FILE --since=2026-11-20`: what registers sold since, as signed. */
export default class DocumentsExport extends BaseCommand {
  static commandName = 'documents:export'
  static description = 'Write the signed documents accepted since a moment into a file'
  static options = { startApp: true }

  @args.string({ description: 'The file to write' })
  declare file: string

  @flags.string({ description: 'A day or an instant (ISO 8601 UTC); without it, all' })
  declare since?: string

  async run() {
    const at = this.since ? new Date(this.since) : null
    if (at && Number.isNaN(at.getTime())) {
      this.exitCode = 1
      return this.logger.error(`${this.since} is no day and no instant, as 2026-11-20 is`)
    }
    const since = at && toDatabaseTime(at)
    const [row] = await read<{ before: number | null }>(
      'select max(acceptance_sequence) as before from documents where received_at < ?',
      [since ?? '0']
    )
    const place = { acceptanceSequence: Number(row?.before ?? 0), at: since }
    try {
      const count = await exportDocuments(resolve(this.file), place)
      this.logger.success(`${count} documents in ${this.file}`)
    } catch (error) {
      this.exitCode = 1
      this.logger.error(inWords(error))
    }
  }
}
