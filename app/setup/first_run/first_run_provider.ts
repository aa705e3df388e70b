import type { ApplicationService } from '@adonisjs/core/types'

/** Tells the owner, on the screen that the server was started on, how to set the shop up. */
export default class FirstRunProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    if (this.app.getEnvironment() !== 'web') return
    const { announceSetup } = await import('#app/setup/first_run/announce_setup')
    await announceSetup((line) => process.stdout.write(`${line}\n`))
  }
}
