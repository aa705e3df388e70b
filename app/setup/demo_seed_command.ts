import { BaseCommand, flags } from '@adonisjs/core/ace'
import db from '@adonisjs/lucid/services/db'
import { isSqlite, read } from '#core/sql'
import { DEMO_MAIL_ENDING } from '#app/users/demo_accounts'

/** `node ace demo:seed`: fills the demo's own, still empty database; does nothing a second time. */
export default class DemoSeed extends BaseCommand {
  static commandName = 'demo:seed'
  static description = 'Fill an empty database with the demo shop'
  static options = { startApp: true }

  @flags.string({ description: 'Address that is printed at the end' })
  declare address?: string

  @flags.number({ description: 'Days of sales', default: 60 })
  declare days: number

  @flags.number({ description: 'Sales of a usual day', default: 42 })
  declare sales: number

  @flags.number({ description: 'Seed of the chance', default: 2026 })
  declare seed: number

  async run() {
    const [known] = await read('select id from stores limit 1')
    if (!known) await this.#fill()
    else if (!(await hasDemoAccounts())) return this.#refuse()
    if (this.address) this.#tellAddress(this.address)
  }

  #refuse() {
    this.exitCode = 1
    this.logger.error(
      'This database holds a real shop, and the demo must not touch it. Run "npm run serve" to open that shop, or move its file out of data/demo.'
    )
  }

  async #fill() {
    const { seedDemo } = await import('#app/setup/demo/seed_demo')
    // A history that is made anew in seconds need not survive a power cut while it is made.
    if (isSqlite()) await db.rawQuery('pragma synchronous = off')
    const { seed, days, sales } = this
    await seedDemo({ seed, days, sales, withPictures: true }, (step) =>
      this.logger.info(`demo shop: ${step}…`)
    )
  }

  #tellAddress(address: string) {
    this.logger.log('')
    this.logger.log(`  Tillhouse, demo shop:  ${address}`)
    this.logger.log('  The accounts are on the sign-in page. Stop with Ctrl C.')
    this.logger.log('')
  }
}

async function hasDemoAccounts(): Promise<boolean> {
  const like = [`%${DEMO_MAIL_ENDING}`]
  return (await read('select id from users where email like ? limit 1', like)).length > 0
}
