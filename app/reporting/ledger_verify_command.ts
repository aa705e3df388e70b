import { BaseCommand } from '@adonisjs/core/ace'
import { LEDGER_CHECKS, verifyLedgers } from '#app/reporting/verify_ledgers'

export default class LedgerVerify extends BaseCommand {
  static commandName = 'ledger:verify'
  static description = 'Check that every stored balance is the sum of its movements'
  static options = { startApp: true }

  async run() {
    const differences = await verifyLedgers()
    for (const { check, place, subject, found, expected } of differences) {
      this.logger.error(`${check}: ${place} ${subject} is ${found}, should be ${expected}`)
    }
    if (differences.length > 0) {
      this.exitCode = 1
      return
    }
    this.logger.success(
      `Every balance is the sum of its movements (${LEDGER_CHECKS.length} checks)`
    )
  }
}
