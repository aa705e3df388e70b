import type { HttpContext } from '@adonisjs/core/http'
import { addHttpsName } from '#app/https/add_https_name'
import { connectionNameValidator } from '#app/https/https_validator'
import { removeHttpsName } from '#app/https/remove_https_name'
import { authorOf } from '#app/users/author'

/** Names and addresses that the owner adds to those that the machine finds by itself. */
export default class ConnectionNamesController {
  async store({ request, response, person, session, i18n }: HttpContext) {
    const { name } = await request.validateUsing(connectionNameValidator)
    const answer = await addHttpsName(name, authorOf(person))
    if (answer.ok)
      session.flash('notice', i18n.t('https.settings.names.added', { name: answer.value }))
    else
      session.flash('inputErrorsBag', { name: [i18n.t(`https.settings.names.${answer.reason}`)] })
    return response.redirect().back()
  }

  async destroy({ params, response, person, session, i18n }: HttpContext) {
    await removeHttpsName(params.id, authorOf(person))
    session.flash('notice', i18n.t('https.settings.names.removed'))
    return response.redirect().back()
  }
}
