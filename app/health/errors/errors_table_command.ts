import { writeFileSync } from 'node:fs'
import { BaseCommand } from '@adonisjs/core/ace'
import { errorsPage } from '#app/health/errors/errors_page'

export default class ErrorsTable extends BaseCommand {
  static commandName = 'errors:table'
  static description = 'Write docs/errors.md from the list of error codes'

  async run() {
    writeFileSync('docs/errors.md', errorsPage())
    this.logger.success('docs/errors.md')
  }
}
