import { BaseCommand } from '@adonisjs/core/ace'
import { runJobFromCommand } from '#core/jobs/run_from_command'
import { consoleWords, progressLine, showProgress } from '#app/backups/commands/console_words'
import type { ProofOfTarget } from '#app/backups/proof/prove_targets'

/** `node ace backup:prove`: shows that the newest backup of each target restores. */
export default class BackupProve extends BaseCommand {
  static commandName = 'backup:prove'
  static description = 'Restore the newest backup of each target aside, verify it, throw it away'
  static options = { startApp: true }

  async run() {
    const job = await runJobFromCommand({ kind: 'backups.prove' }, (progress) =>
      showProgress(progressLine(progress))
    )
    if (!job) return this.#fail(consoleWords({ key: 'backups.problems.busy', values: {} }))
    if (job.state !== 'done') {
      const state = { key: `core.jobs.states.${job.state}`, values: {} }
      return this.#fail(consoleWords(job.problem ?? state))
    }
    for (const proof of job.result!.proofs as ProofOfTarget[]) {
      const { target, file, seconds, problem } = proof
      if (problem) this.#fail(`${target}: ${consoleWords(problem)}`)
      else this.logger.success(`${target}: ${file} restores, proved in ${seconds} s`)
    }
  }

  #fail(words: string): void {
    this.logger.error(words)
    this.exitCode = 1
  }
}
