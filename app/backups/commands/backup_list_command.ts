import { BaseCommand } from '@adonisjs/core/ace'
import { JobProblem } from '#core/jobs/job'
import { consoleWords } from '#app/backups/commands/console_words'
import { openPlace } from '#app/backups/targets/open_place'
import { listTargets } from '#app/backups/targets/target_rows'

/** `node ace backup:list`: what lies on each target now; it only looks. */
export default class BackupList extends BaseCommand {
  static commandName = 'backup:list'
  static description = 'List the backups that lie on each target'
  static options = { startApp: true }

  async run() {
    const targets = await listTargets()
    if (targets.length === 0) {
      this.logger.info(consoleWords({ key: 'backups.problems.no_target', values: {} }))
    }
    for (const target of targets) {
      this.logger.info(target.name)
      try {
        const files = await openPlace(target).list()
        for (const { name, bytes } of files.sort((a, b) => (a.name < b.name ? 1 : -1))) {
          this.logger.log(`  ${name}  ${bytes}`)
        }
      } catch (error) {
        if (!(error instanceof JobProblem)) throw error
        this.logger.error(consoleWords(error))
        this.exitCode = 1
      }
    }
  }
}
