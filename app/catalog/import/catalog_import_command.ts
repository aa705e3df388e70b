import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { askServer } from '#core/command_socket'
import type { PathImport, PathImportResult } from '#app/catalog/import/import_from_path'

/** `node ace catalog:import FILE`: the import of the back office, for scripts and large first imports. */
export default class CatalogImport extends BaseCommand {
  static commandName = 'catalog:import'
  static description = 'Import items from a CSV file; a running server does the writing'
  static options = { startApp: true }

  @args.string({ description: 'The CSV file' })
  declare file: string

  @flags.string({ description: 'Code of the store whose currency and tax mode the prices are in' })
  declare store?: string

  @flags.boolean({ description: 'Only check, write nothing' })
  declare dryRun?: boolean

  async run() {
    const path = resolve(this.file)
    const isThere = await access(path).then(
      () => true,
      () => false
    )
    if (!isThere) return this.#fail(`There is no file ${path}`)
    const request: PathImport = { path, store: this.store ?? null, isDryRun: this.dryRun ?? false }
    const started = performance.now()
    const result = await this.#import(request)
    if (!result.ok) return this.#fail(result.problem)
    this.#report(result, Math.round((performance.now() - started) / 100) / 10)
  }

  async #import(request: PathImport): Promise<PathImportResult> {
    const onProgress = (news: unknown) => {
      const { done, total } = news as { done: number; total: number }
      if (process.stdout.isTTY) process.stdout.write(`\r  ${done} / ${total}`)
    }
    const answer = await askServer('catalog.import', request, onProgress)
    if (answer.isRunning) return answer.value as PathImportResult
    const { importFromPath } = await import('#app/catalog/import/import_from_path')
    return importFromPath(request, onProgress)
  }

  #report({ summary, problems, errorFilePath }: PathImportResult & { ok: true }, seconds: number) {
    this.logger.log('')
    for (const problem of problems) this.logger.warning(problem)
    const { created, updated, unchanged, failed } = summary
    const verb = summary.isDryRun ? 'would be ' : ''
    this.logger.success(
      `${created} ${verb}new, ${updated} ${verb}changed, ${unchanged} already so, ${failed} left out, in ${seconds} s`
    )
    if (errorFilePath) this.logger.info(`The rows left out are in ${errorFilePath}`)
  }

  #fail(problem: string) {
    this.logger.error(problem)
    this.exitCode = 1
  }
}
