import { args, BaseCommand, flags } from '@adonisjs/core/ace'
import { traceSale, type GuardWord, type SaleTrace } from '#app/workbench/trace/trace_sale'

/** `node ace plugin:trace SALE`: why it costs this, and which plugins had to do with it. */
export default class PluginTrace extends BaseCommand {
  static commandName = 'plugin:trace'
  static description = 'Tell which plugins touched a sale: guards, rules, deliveries'
  static options = { startApp: true }

  @args.string({ description: 'Id of the sale, or its receipt number' })
  declare sale: string

  @flags.boolean({ description: 'As JSON' })
  declare json?: boolean

  async run() {
    const trace = await traceSale(this.sale)
    if (!trace) {
      this.logger.error(`There is no sale ${this.sale}`)
      this.exitCode = 1
      return
    }
    if (this.json) return this.logger.log(JSON.stringify(trace, null, 2))
    this.logger.log(`Sale ${trace.saleId}${trace.receiptNumber ? `, ${trace.receiptNumber}` : ''}`)
    const lines = linesOf(trace)
    for (const line of lines) this.logger.log(line)
    if (lines.length === 0) this.logger.log('No plugin had anything to do with it')
  }
}

function linesOf({ clearances, rules, failedRules, deliveries }: SaleTrace): string[] {
  const asked = clearances.flatMap(({ at, refusals, passed, noAnswer, enriched }) => [
    ...refusals.map((one) => `${at}  ${one.pluginId} refused it: ${said(one)}`),
    ...passed.map((one) => `${at}  ${one.pluginId} refused it and was let pass: ${said(one)}`),
    ...noAnswer.map((id) => `${at}  ${id} gave no answer`),
    ...Object.entries(enriched).map(([id, ext]) => `${at}  ${id} added ${JSON.stringify(ext)}`),
  ])
  return [
    ...asked,
    ...rules.map(
      ({ pluginId, pluginVersion, ruleId, stage, operation, lineId, amountMinor }) =>
        `${stage}  ${pluginId} ${pluginVersion}, rule ${ruleId}: ${operation} ${amountMinor}` +
        (lineId ? ` on line ${lineId}` : '')
    ),
    ...failedRules.map(
      ({ pluginId, pluginVersion, ruleId, stage, fault }) =>
        `${stage}  ${pluginId} ${pluginVersion}, rule ${ruleId}: failed (${fault}), left out. ` +
        `Why: node ace plugin:replay ${pluginId}`
    ),
    ...deliveries.map(
      ({ pluginId, hook, state, attempts, lastError }) =>
        `${hook}  ${pluginId}: ${state}, told ${attempts === 1 ? 'once' : `${attempts} times`}${lastError ? `, ${lastError}` : ''}`
    ),
  ]
}

function said({ code, message }: GuardWord): string {
  return message === null ? code : `${code} (“${message}”)`
}
