import { BaseCommand } from '@adonisjs/core/ace'
import { refusalWords } from '#core/start/refusal_words'

export default class StartCheck extends BaseCommand {
  static commandName = 'start:check'
  static description = 'Say whether the server can start here, and what to mend if it cannot'
  static options = { startApp: true }

  async run() {
    const { checkStart } = await import('#app/health/start/check_start')
    try {
      await checkStart()
    } catch (error) {
      const words = refusalWords(error)
      if (words === null) throw error
      process.stderr.write(`tillhouse: ${words}\n`)
      this.exitCode = 1
    }
  }
}
