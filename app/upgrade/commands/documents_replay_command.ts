import { resolve } from 'node:path'
import { args, BaseCommand } from '@adonisjs/core/ace'
import { askServer } from '#core/command_socket'
import { inWords } from '#app/upgrade/commands/console_words'
import { replayDocuments, type ReplayedDocuments } from '#app/upgrade/documents/replay_documents'

/** Everything else is taken in; `scripts/run_server.mjs` starts the shop all the same. */
const SOME_REFUSED = 2

/** `node ace documents:replay FILE`: takes the documents of a file as if registers had sent them. */
export default class DocumentsReplay extends BaseCommand {
  static commandName = 'documents:replay'
  static description =
    'Take in the signed documents of a file; those that are here stay as they are'
  static options = { startApp: true }

  @args.string({ description: 'A file of documents:export or of a register' })
  declare file: string

  async run() {
    const path = resolve(this.file)
    try {
      const answer = await askServer('documents.replay', path, () => {})
      const report = answer.isRunning
        ? (answer.value as ReplayedDocuments)
        : await replayDocuments(path)
      this.#tell(report)
    } catch (error) {
      this.exitCode = 1
      this.logger.error(inWords(error))
    }
  }

  #tell({ accepted, known, quarantined, refused, readmitted }: ReplayedDocuments): void {
    this.logger.success(
      `${accepted} documents taken in, ${known} were here already, ${quarantined} in quarantine, ${refused.length} refused, ${readmitted} registers came back`
    )
    for (const { id, reason } of refused.slice(0, 20)) this.logger.warning(`${id}: ${reason}`)
    if (refused.length > 0) this.exitCode = SOME_REFUSED
  }
}
