import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { JobProblem } from '#core/jobs/job'
import { consoleWords, progressLine, showProgress } from '#app/backups/commands/console_words'
import { identityOf, readRecoveryKey } from '#app/backups/keys/recovery_key'
import { restoreBackup, type RestoredBackup } from '#app/backups/restore/restore_backup'

/**
 * `node ace backup:restore FILE --key-file KEY`: works on an empty folder, before any shop exists.
 * The app is booted and not started: a start refuses on a restore that was cut off, which this
 * finishes.
 */
export default class BackupRestore extends BaseCommand {
  static commandName = 'backup:restore'
  static description =
    'Make the shop of a backup this installation’s shop; the server must be stopped'

  @args.string({ description: 'The backup’s file' })
  declare file: string

  @flags.string({ description: 'File with the recovery key; without it the shop’s own is tried' })
  declare keyFile?: string

  @flags.boolean({ description: 'Put a shop that is here already aside' })
  declare replace?: boolean

  async run() {
    await this.app.boot()
    try {
      const restored = await restoreBackup({
        file: resolve(this.file),
        identities: await this.#identities(),
        replaces: this.replace ?? false,
        report: (progress) => showProgress(progressLine(progress)),
      })
      this.#tell(restored)
    } catch (error) {
      if (!(error instanceof JobProblem)) throw error
      this.logger.error(consoleWords(error))
      this.exitCode = 1
    }
  }

  async #identities(): Promise<string[]> {
    if (this.keyFile !== undefined) return readIdentities(resolve(this.keyFile))
    // On a new machine there is no database to ask yet.
    const key = await readRecoveryKey().catch(() => null)
    const identity = identityOf(key)
    if (identity === null) throw new JobProblem('backups.problems.key_needed')
    return [identity]
  }

  #tell({ manifest, aside, appKey, journal, ledgers }: RestoredBackup): void {
    const { shop, takenAt, acceptanceSequence } = manifest
    this.logger.success(
      `${shop.name} is restored as of ${takenAt} (accepted documents: ${acceptanceSequence})`
    )
    for (const path of aside) this.logger.info(`What was there before is kept as ${path}`)
    if (appKey.state === 'written')
      this.logger.info(`APP_KEY in ${appKey.path} is the backup’s now`)
    if (appKey.state === 'kept') {
      this.logger.warning(
        `Start the server with the APP_KEY that lies in ${appKey.path}, then delete that file`
      )
    }
    for (const { isGood, words } of [journal, ledgers]) {
      if (isGood) this.logger.success(words)
      else this.logger.error(words)
    }
    if (!journal.isGood || !ledgers.isGood) this.exitCode = 1
  }
}

/** As age writes a key file: lines of comment, then the key. */
async function readIdentities(path: string): Promise<string[]> {
  const text = await readFile(path, 'utf8').catch(() => {
    throw new JobProblem('backups.problems.key_file_missing', { place: path })
  })
  const keys = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (keys.length === 0) throw new JobProblem('backups.problems.wrong_key')
  return keys
}
