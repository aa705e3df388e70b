import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { JobProblem } from '#core/jobs/job'
import type { JobProgress } from '#core/jobs/job_kinds'
import { consoleWords, progressLine, showProgress } from '#app/backups/commands/console_words'
import { identitiesOf, readRecoveryKey } from '#app/backups/keys/recovery_key'
import { findSource, type SourceOptions } from '#app/backups/restore/find_source'
import { restoreBackup, type RestoredBackup } from '#app/backups/restore/restore_backup'
import { inWorkFolder } from '#app/backups/work_folder'

/**
 * `node ace backup:restore FILE --key-file KEY`: works on an empty folder, before any shop exists.
 * The app is booted and not started: a start refuses on a restore that was cut off, which this
 * finishes.
 */
export default class BackupRestore extends BaseCommand {
  static commandName = 'backup:restore'
  static description =
    'Make the shop of a backup this installation’s shop; the server must be stopped'

  @args.string({ description: 'A file, a folder (its newest backup) or s3://bucket/folder/[name]' })
  declare source: string

  @flags.string({ description: 'File with the recovery key; without it the shop’s own is tried' })
  declare keyFile?: string

  @flags.boolean({ description: 'Put a shop that is here already aside' })
  declare replace?: boolean

  @flags.string({ description: 'Address of the S3-compatible store; its key is asked for' })
  declare endpoint?: string

  @flags.string({ description: 'Region of the S3-compatible store' })
  declare region?: string

  async run() {
    await this.app.boot()
    try {
      const identities = await this.#identities()
      const report = (progress: JobProgress) => showProgress(progressLine(progress))
      const restored = await inWorkFolder(async (folder) =>
        restoreBackup({
          file: await findSource(this.source, await this.#storeKey(), folder, report),
          identities,
          replaces: this.replace ?? false,
          report,
        })
      )
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
    const identities = identitiesOf(await readRecoveryKey().catch(() => null))
    if (identities.length === 0) throw new JobProblem('backups.problems.key_needed')
    return identities
  }

  /** From the environment as other tools name it, else asked for: never on the command line. */
  async #storeKey(): Promise<SourceOptions> {
    const about = { endpoint: this.endpoint ?? '', region: this.region ?? 'us-east-1' }
    if (!this.source.startsWith('s3://')) return { ...about, accessKeyId: '', secret: '' }
    const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = process.env
    return {
      ...about,
      accessKeyId: AWS_ACCESS_KEY_ID ?? (await this.prompt.ask('Access key')),
      secret: AWS_SECRET_ACCESS_KEY ?? (await this.prompt.secure('Secret')),
    }
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
