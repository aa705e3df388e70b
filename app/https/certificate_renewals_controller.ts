import type { HttpContext } from '@adonisjs/core/http'
import { renewCertificate } from '#app/https/renew_certificate'

/** A new certificate before the old one runs out. */
export default class CertificateRenewalsController {
  async store({ response, session, i18n }: HttpContext) {
    await renewCertificate()
    session.flash('notice', i18n.t('https.settings.renewed'))
    return response.redirect().back()
  }
}
