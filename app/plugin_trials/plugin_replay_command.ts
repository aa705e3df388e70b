import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { runJobFromCommand } from '#core/jobs/run_from_command'
import i18nManager from '@adonisjs/i18n/services/main'
import { REPLAY, type ReplayOrder } from '#app/plugin_trials/jobs'
import type { PricedTwice, TrialReport } from '#app/plugin_trials/trial'
import { formatMinor } from '#pricing/format_decimal'

/** `node ace plugin:replay ID`: what its rules would have made of the last days' sales. */
export default class PluginReplay extends BaseCommand {
  static commandName = 'plugin:replay'
  static description = 'Run past sales through the rules of a plugin and show what would change'
  static options = { startApp: true }

  @args.string({ description: 'Id of the plugin' })
  declare id: string

  @flags.number({ description: 'Days of sales', default: 7 })
  declare days: number

  @flags.string({
    flagName: 'version',
    description: 'The version, instead of the newest that is here',
  })
  declare toVersion?: string

  @flags.boolean({ description: 'The report as JSON' })
  declare json?: boolean

  async run() {
    const order: ReplayOrder = { id: this.id, version: this.toVersion ?? null, days: this.days }
    const job = await runJobFromCommand({ kind: REPLAY, params: { ...order } }, () => {})
    const problem = job === null ? { key: 'plugin_trials.busy', values: {} } : job.problem
    if (!job?.result) {
      const { key, values } = problem ?? { key: 'core.jobs.states.interrupted', values: {} }
      this.logger.error(i18nManager.locale('en').t(key, values))
      this.exitCode = 1
      return
    }
    const report = job.result as unknown as TrialReport
    if (this.json) return void process.stdout.write(`${JSON.stringify(report)}\n`)
    this.#tell(report)
  }

  #tell({ version, sales, unrepeatable, withProblems, problems, sums, differences }: TrialReport) {
    this.logger.log(`${this.id} ${version}: ${sales} sales, ${unrepeatable} not priced again`)
    for (const { currency, beforeMinor, afterMinor, changed } of sums) {
      const words = inMoney(currency)
      this.logger.log(
        `  ${words(beforeMinor)} → ${words(afterMinor)} (${words(afterMinor - beforeMinor)}), ${changed} sales differ`
      )
    }
    for (const { label, currency, beforeMinor, afterMinor } of differences.slice(0, 20)) {
      const words = inMoney(currency)
      this.logger.log(`  ${label}: ${words(beforeMinor)} → ${words(afterMinor ?? beforeMinor)}`)
    }
    if (withProblems > 0) this.logger.warning(`${withProblems} sales with problems`)
    for (const problem of problems) this.logger.log(`  ${problem}`)
  }
}

function inMoney({ code, minorDigits }: PricedTwice['currency']) {
  return (minor: number) => `${formatMinor(minor, minorDigits)} ${code}`
}
