import type { HttpContext } from '@adonisjs/core/http'
import { newAuthorityValidator } from '#app/https/https_validator'
import { replaceAuthority } from '#app/https/replace_authority'
import { authorOf } from '#app/users/author'

/** Another authority in place of the old one: every device has to install it. */
export default class AuthoritiesController {
  async store({ request, response, person, session, i18n }: HttpContext) {
    await request.validateUsing(newAuthorityValidator)
    await replaceAuthority(authorOf(person))
    session.flash('notice', i18n.t('https.settings.authority.replaced'))
    return response.redirect().back()
  }
}
