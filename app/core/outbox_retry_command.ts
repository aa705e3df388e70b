import { BaseCommand } from '@adonisjs/core/ace'
import { reviveDead } from '#core/outbox_store'

export default class OutboxRetry extends BaseCommand {
  static commandName = 'outbox:retry'
  static description = 'Deliver again what was given up after too many attempts'
  static options = { startApp: true }

  async run() {
    this.logger.success(`${await reviveDead()} events are due again`)
  }
}
