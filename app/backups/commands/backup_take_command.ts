import { BaseCommand } from '@adonisjs/core/ace'
import { runJobFromCommand } from '#core/jobs/run_from_command'
import { consoleWords, progressLine, showProgress } from '#app/backups/commands/console_words'
import type { TakenBackup } from '#app/backups/take/take_backup'

/** `node ace backup:take`: a backup now, by the server where one runs. */
export default class BackupTake extends BaseCommand {
  static commandName = 'backup:take'
  static description = 'Take an encrypted backup now and bring it to every target'
  static options = { startApp: true }

  async run() {
    const job = await runJobFromCommand({ kind: 'backups.take' }, (progress) =>
      showProgress(progressLine(progress))
    )
    if (!job) return this.#fail(consoleWords({ key: 'backups.problems.busy', values: {} }))
    if (job.state !== 'done') {
      const state = { key: `core.jobs.states.${job.state}`, values: {} }
      return this.#fail(consoleWords(job.problem ?? state))
    }
    const taken = job.result as unknown as TakenBackup
    for (const { target, problem } of taken.failed) {
      this.logger.error(`${target}: ${consoleWords(problem)}`)
    }
    this.logger.success(`${taken.name} (${taken.bytes} bytes) → ${taken.stored.join(', ')}`)
    if (taken.failed.length > 0) this.exitCode = 1
  }

  #fail(words: string): void {
    this.logger.error(words)
    this.exitCode = 1
  }
}
