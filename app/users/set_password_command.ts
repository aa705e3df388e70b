import { text } from 'node:stream/consumers'
import { args, BaseCommand } from '@adonisjs/core/ace'
import { askServer } from '#core/command_socket'
import type { RescueAnswer } from '#app/users/rescue_account'

const REASONS: Record<Extract<RescueAnswer, { ok: false }>['reason'], string> = {
  unknown_address: 'Nobody has this address.',
  not_on: 'Nothing was changed.',
  too_few_characters: 'Use at least 12 characters.',
  too_uniform: 'Use more different characters.',
  too_common: 'Many people use this password. Choose words of your own.',
  contains_name: 'Leave the name out of the password, or make it longer.',
}

/** `node ace users:set_password EMAIL`: asks for a new password, or reads it from a pipe. */
export default class UsersSetPassword extends BaseCommand {
  static commandName = 'users:set_password'
  static description = 'Give a person a new password'
  static options = { startApp: true }

  @args.string({ description: 'E-mail of the person' })
  declare email: string

  async run() {
    const password = process.stdin.isTTY
      ? await this.prompt.secure('New password')
      : (await text(process.stdin)).replace(/\r?\n$/, '')
    const wanted = { email: this.email, password }
    const asked = await askServer('users.set_password', wanted, () => {})
    const answer = asked.isRunning ? (asked.value as RescueAnswer) : await this.#set(wanted)
    if (answer.ok) {
      this.logger.success(`${answer.value.name} signs in with the new password from now on.`)
      return
    }
    this.exitCode = 1
    this.logger.error(REASONS[answer.reason])
  }

  async #set(wanted: { email: string; password: string }): Promise<RescueAnswer> {
    const { setPasswordFromCommand } = await import('#app/users/rescue_account')
    return setPasswordFromCommand(wanted)
  }
}
