import { BaseCommand, flags } from '@adonisjs/core/ace'
import { checkCopy } from '#app/upgrade/replay/check_copy'

/** `node ace upgrade:check`: run by a rehearsal on its migrated copy; tells lines of JSON. */
export default class UpgradeCheck extends BaseCommand {
  static commandName = 'upgrade:check'
  static description = 'Check balances, journal and the last days’ sales of this database'
  static options = { startApp: true }

  @flags.number({ description: 'Days of sales', default: 7 })
  declare days: number

  async run() {
    const say = (line: object) => process.stdout.write(`${JSON.stringify(line)}\n`)
    const check = await checkCopy(this.days, (step, done, total) => say({ step, done, total }))
    say({ check })
  }
}
