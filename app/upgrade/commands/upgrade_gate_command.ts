import { BaseCommand } from '@adonisjs/core/ace'
import { inWords, reportLines } from '#app/upgrade/commands/console_words'
import { upgradeDatabase } from '#app/upgrade/upgrade_database'

/** Days of sales that a start puts through the new code before it upgrades. */
const DAYS = 7

/** `node ace upgrade:gate`: what every start runs before the server. */
export default class UpgradeGate extends BaseCommand {
  static commandName = 'upgrade:gate'
  static description = 'Bring the database to this version by a checked copy, or refuse in words'
  static options = { startApp: true }

  async run() {
    try {
      const outcome = await upgradeDatabase({
        days: DAYS,
        acceptsDifferences: process.env.UPGRADE_ACCEPTS_DIFFERENCES === 'true',
        tell: (step, done) => done === 0 && this.logger.info(`upgrade: ${step}…`),
      })
      if (outcome.kind === 'upgraded') {
        for (const line of reportLines(outcome.report)) this.logger.log(line)
        this.logger.success('The database is upgraded; the one of before is kept beside it')
      }
    } catch (error) {
      this.exitCode = 1
      this.logger.error(inWords(error))
      this.logger.error('Your shop is unchanged. The version before can be started again.')
    }
  }
}
