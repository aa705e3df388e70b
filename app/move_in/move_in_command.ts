import { access } from 'node:fs/promises'
import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { askServer } from '#core/command_socket'
import type { PathMoveIn, PathMoveInResult } from '#app/move_in/move_in_from_path'

/** `node ace move-in FILE`: the move-in of the back office, for scripts and large first imports. */
export default class MoveInCommand extends BaseCommand {
  static commandName = 'move-in'
  static aliases = ['catalog:import']
  static description = 'Import a CSV or XLSX file; a running server does the writing'
  static options = { startApp: true }

  @args.string({ description: 'The file' })
  declare file: string

  @flags.string({ description: 'Code of the store that it is imported into' })
  declare store?: string

  @flags.boolean({ description: 'Only check, write nothing' })
  declare dryRun?: boolean

  @flags.boolean({
    description: 'Prices in the file are with tax (or not: --no-prices-include-tax)',
  })
  declare pricesIncludeTax?: boolean

  async run() {
    const path = resolve(this.file)
    const isThere = await access(path).then(
      () => true,
      () => false
    )
    if (!isThere) return this.#fail(`There is no file ${path}`)
    const request: PathMoveIn = {
      path,
      store: this.store ?? null,
      isDryRun: this.dryRun ?? false,
      pricesIncludeTax: this.pricesIncludeTax ?? null,
    }
    const started = performance.now()
    const result = await this.#moveIn(request)
    if (!result.ok) return this.#fail(explain(result))
    this.#report(result, Math.round((performance.now() - started) / 100) / 10)
  }

  async #moveIn(request: PathMoveIn): Promise<PathMoveInResult> {
    const onProgress = (news: unknown) => {
      const { done, total } = news as { done: number; total: number }
      if (process.stdout.isTTY) process.stdout.write(`\r  ${done} / ${total}`)
    }
    const answer = await askServer('move_in.run', request, onProgress)
    if (answer.isRunning) return answer.value as PathMoveInResult
    const { moveInFromPath } = await import('#app/move_in/move_in_from_path')
    return moveInFromPath(request, onProgress)
  }

  #report({ fileId, source, kind, progress }: PathMoveInResult & { ok: true }, seconds: number) {
    const { created, updated, unchanged, failed, leftOut, isDryRun } = progress
    const verb = isDryRun ? 'would be ' : ''
    this.logger.log('')
    this.logger.success(
      `${source}/${kind}: ${created} ${verb}new, ${updated} ${verb}changed, ${unchanged} already so, ${leftOut} left out, ${failed} with a problem, in ${seconds} s`
    )
    if (failed > 0) this.logger.info(`What is wrong: /move-in in the back office, file ${fileId}`)
  }

  #fail(problem: string) {
    this.logger.error(problem)
    this.exitCode = 1
  }
}

function explain({ reason, detail }: PathMoveInResult & { ok: false }): string {
  if (reason === 'store') return `Name the store with --store: ${detail || 'there is none yet'}`
  return `The file was not imported: ${reason}${detail && ` (${detail})`}`
}
