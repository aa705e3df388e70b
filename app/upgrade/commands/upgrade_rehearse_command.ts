import { BaseCommand, flags } from '@adonisjs/core/ace'
import { inWords, reportLines } from '#app/upgrade/commands/console_words'
import { UpgradeProblem } from '#app/upgrade/database/upgrade_problem'
import { rehearseUpgrade } from '#app/upgrade/rehearse_upgrade'

/** `node ace upgrade:rehearse`: what an upgrade to this version would do, on a copy. */
export default class UpgradeRehearse extends BaseCommand {
  static commandName = 'upgrade:rehearse'
  static description =
    'Migrate a copy of the shop and put the last days’ sales through this version'
  static options = { startApp: true }

  @flags.number({ description: 'Days of sales', default: 7 })
  declare days: number

  @flags.boolean({ description: 'Progress and report as lines of JSON' })
  declare json?: boolean

  async run() {
    try {
      const report = await rehearseUpgrade(this.days, (step, done, total) => {
        if (this.json) this.#line({ step, done, total })
        else if (done === 0) this.logger.info(`${step}…`)
      })
      if (this.json) this.#line({ report })
      else for (const line of reportLines(report)) this.logger.log(line)
      if (report.verdict === 'bad') this.exitCode = 1
      if (report.verdict === 'differs') this.exitCode = 2
    } catch (error) {
      this.exitCode = 1
      if (this.json && error instanceof UpgradeProblem) {
        this.#line({ problem: error.code, values: error.values })
      } else this.logger.error(inWords(error))
    }
  }

  #line(line: object): void {
    process.stdout.write(`${JSON.stringify(line)}\n`)
  }
}
