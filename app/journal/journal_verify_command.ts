import { BaseCommand } from '@adonisjs/core/ace'
import { verifyJournal } from '#app/journal/verify_journal'

export default class JournalVerify extends BaseCommand {
  static commandName = 'journal:verify'
  static description =
    'Check every journal chain and every stored document for change, gap or reordering'
  static options = { startApp: true }

  async run() {
    const { chains, entries, documents, findings } = await verifyJournal()
    this.logger.info(`${chains} chains with ${entries} entries, ${documents} documents`)
    for (const { problem, place, sequence } of findings) {
      this.logger.error(`${problem}: ${place}${sequence === null ? '' : ` at ${sequence}`}`)
    }
    if (findings.length > 0) {
      this.exitCode = 1
      return
    }
    this.logger.success('The journal is whole')
  }
}
