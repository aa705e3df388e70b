import { readFile } from 'node:fs/promises'
import type { HttpContext } from '@adonisjs/core/http'
import { ownCertificateValidator } from '#app/https/https_validator'
import { keepOwnCertificate } from '#app/https/keep_own_certificate'
import { authorOf } from '#app/users/author'

/** A certificate that the shop has from elsewhere, with its key. */
export default class OwnCertificatesController {
  async store({ request, response, person, session, i18n }: HttpContext) {
    const { certificate, key } = await request.validateUsing(ownCertificateValidator)
    const answer = await keepOwnCertificate(
      {
        certificate: await readFile(certificate.tmpPath!, 'utf8'),
        key: await readFile(key.tmpPath!, 'utf8'),
      },
      authorOf(person)
    )
    if (answer.ok) session.flash('notice', i18n.t('https.settings.saved'))
    else {
      session.flash('inputErrorsBag', { certificate: [i18n.t(`https.problems.${answer.reason}`)] })
    }
    return response.redirect().back()
  }
}
