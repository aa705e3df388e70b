import { BaseCommand } from '@adonisjs/core/ace'
import { read } from '#core/sql'
import { DEMO_MAIL_ENDING } from '#app/users/demo_accounts'

/** `node ace demo:refuse`: fails when the database holds accounts whose passwords everybody knows. */
export default class DemoRefuse extends BaseCommand {
  static commandName = 'demo:refuse'
  static description = 'Fail when the database holds demo accounts'
  static options = { startApp: true }

  async run() {
    const [found] = await read('select id from users where email like ? limit 1', [
      `%${DEMO_MAIL_ENDING}`,
    ])
    if (!found) return
    this.exitCode = 1
    this.logger.error(
      'This database holds demo accounts, whose passwords are public. Name another one in .env (DB_FILE or DB_DATABASE) and start again.'
    )
  }
}
