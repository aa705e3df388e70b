import { copyFile, mkdir, rm, stat } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { args, BaseCommand } from '@adonisjs/core/ace'
import { nowIso } from '#core/clock'
import { runJobFromCommand } from '#core/jobs/run_from_command'
import { read } from '#core/sql'
import { EXPORT_JOB, exportPath } from '#app/data_export/export_job'

/** `node ace export FOLDER|FILE`: the same archive as the back office makes. */
export default class Export extends BaseCommand {
  static commandName = 'export'
  static description = 'Write everything the shop holds into one archive of open formats'
  static options = { startApp: true }

  @args.string({ description: 'File to write, or a folder to put it in' })
  declare target: string

  async run() {
    await import('#app/data_export/jobs')
    const [store] = await read<{ id: string }>('select id from stores order by created_at limit 1')
    const job = await runJobFromCommand(
      { kind: EXPORT_JOB, params: { storeId: store?.id ?? null } },
      ({ done, total }) => this.logger.logUpdate(total ? `${done} of ${total} rows` : 'counting…')
    )
    this.logger.logUpdatePersist()
    if (job?.state !== 'done') {
      const why = job ? `The export ended as ${job.state}.` : 'An export is under way already.'
      this.logger.error(`${why} Try again.`)
      this.exitCode = 1
      return
    }
    const path = await this.#targetPath()
    await mkdir(dirname(path), { recursive: true })
    await copyFile(exportPath(job.id), path)
    await rm(exportPath(job.id), { force: true })
    this.logger.success(`${path} (${Number(job.result?.rows)} rows)`)
    this.logger.warning('It holds personal data and the codes of gift cards: keep it safe.')
  }

  async #targetPath(): Promise<string> {
    const target = resolve(this.target)
    const isFolder = this.target.endsWith('/') || (await isDirectory(target))
    return isFolder ? join(target, `tillhouse-${nowIso().slice(0, 10)}.zip`) : target
  }
}

async function isDirectory(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false
  )
}
