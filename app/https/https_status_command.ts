import { BaseCommand } from '@adonisjs/core/ace'
import env from '#start/env'
import { plainAddress, secureAddress } from '#app/https/addresses'
import { applyHttps } from '#app/https/apply_https'
import { consoleWords } from '#app/https/console_words'

/** `node ace https:status`: who vouches for the server, until when, and where devices find it. */
export default class HttpsStatus extends BaseCommand {
  static commandName = 'https:status'
  static description = 'Tell how devices reach this server over HTTPS'
  static options = { startApp: true }

  async run() {
    const { mode, names, port, certificate, authority, problem } = await applyHttps()
    this.logger.log(`HTTPS: ${mode}`)
    if (certificate) this.logger.log(`Certificate good until ${certificate.validTo.slice(0, 10)}`)
    if (authority) {
      this.logger.log(`Authority, SHA-256: ${authority.fingerprint}`)
      for (const name of names) {
        const trust = `${plainAddress(name, env.get('PORT'))}/trust`
        this.logger.log(`  ${secureAddress(name, port)}/register   first: ${trust}`)
      }
    }
    if (problem) {
      this.logger.error(consoleWords(problem))
      this.exitCode = 1
    }
  }
}
