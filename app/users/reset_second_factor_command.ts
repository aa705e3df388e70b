import { args, BaseCommand } from '@adonisjs/core/ace'
import { askServer } from '#core/command_socket'
import type { RescueAnswer } from '#app/users/rescue_account'

/** `node ace users:reset_second_factor EMAIL`: for who has lost phone and recovery codes. */
export default class UsersResetSecondFactor extends BaseCommand {
  static commandName = 'users:reset_second_factor'
  static description = 'Turn a person’s second factor off; the password stays'
  static options = { startApp: true }

  @args.string({ description: 'E-mail of the person' })
  declare email: string

  async run() {
    const asked = await askServer('users.reset_second_factor', this.email, () => {})
    const answer = asked.isRunning ? (asked.value as RescueAnswer) : await this.#reset()
    if (answer.ok) {
      this.logger.success(`${answer.value.name} signs in with the password alone from now on.`)
      return
    }
    this.exitCode = 1
    this.logger.error(
      answer.reason === 'unknown_address'
        ? `Nobody has the address ${this.email}.`
        : `${this.email} has no second factor.`
    )
  }

  async #reset(): Promise<RescueAnswer> {
    const { resetFromCommand } = await import('#app/users/rescue_account')
    return resetFromCommand(this.email)
  }
}
