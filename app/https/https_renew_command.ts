import { BaseCommand } from '@adonisjs/core/ace'
import { askServer } from '#core/command_socket'
import { RENEW_COMMAND, renewCertificate } from '#app/https/renew_certificate'

/** `node ace https:renew`: a new certificate now, put in without a restart when the server runs. */
export default class HttpsRenew extends BaseCommand {
  static commandName = 'https:renew'
  static description = 'Renew the certificate of the local authority, or read your own again'
  static options = { startApp: true }

  async run() {
    const { isRunning } = await askServer(RENEW_COMMAND, null, () => {})
    if (!isRunning) await renewCertificate()
    this.logger.success('The certificate is renewed')
  }
}
