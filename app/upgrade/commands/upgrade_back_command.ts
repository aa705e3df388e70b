import { resolve } from 'node:path'
import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { inWords } from '#app/upgrade/commands/console_words'
import { goBack } from '#app/upgrade/go_back'

/** `node ace upgrade:back FILE`: the database of before, and the sales since as a file. */
export default class UpgradeBack extends BaseCommand {
  static commandName = 'upgrade:back'
  static description =
    'Put the database of before the last upgrade back; sales since go into a file'
  static options = { startApp: true }

  @args.string({ description: 'Where the documents since the upgrade are written' })
  declare file: string

  @flags.string({ description: 'Folder of the version to go back to' })
  declare to?: string

  async run() {
    try {
      const to = this.to && resolve(this.to)
      const { isExchanged, documents, leftBehind } = await goBack(resolve(this.file), to)
      if (!isExchanged) {
        return this.logger.success('The version before works with the database as it is')
      }
      const carried = documents === null ? 'the' : documents
      this.logger.success(
        `The database of before is back; ${carried} documents are in ${this.file}`
      )
      for (const [table, count] of Object.entries(leftBehind)) {
        this.logger.warning(`Not carried back: ${count} changed or new in ${table}`)
      }
      this.logger.info(`With the older version: node ace documents:replay ${this.file}`)
    } catch (error) {
      this.exitCode = 1
      this.logger.error(inWords(error))
    }
  }
}
