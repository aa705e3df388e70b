import type { HttpContext } from '@adonisjs/core/http'
import { preferencesValidator } from '#app/users/preferences_validator'

const KEPT = { encode: false, httpOnly: false, maxAge: '400d' } as const

/** Language and light or dark, kept in the browser and, once signed in, with the person. */
export default class PreferencesController {
  async update({ request, response, person }: HttpContext) {
    const { locale, theme } = await request.validateUsing(preferencesValidator)
    if (locale) {
      response.plainCookie('th_locale', locale, KEPT)
      await person?.user.merge({ locale }).save()
    }
    if (theme === 'system') response.clearCookie('th_theme')
    else if (theme) response.plainCookie('th_theme', theme, KEPT)
    return response.redirect().back()
  }
}
