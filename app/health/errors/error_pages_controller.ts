import type { HttpContext } from '@adonisjs/core/http'
import { ERROR_CODES, isErrorCode } from '#core/errors/error_codes'
import { ObjectNotFound } from '#app/users/access_errors'

/** What each code means and what to do about it: for everybody, in the reader's language. */
export default class ErrorPagesController {
  async index({ inertia }: HttpContext) {
    return inertia.render('health/error_codes', { codes: Object.keys(ERROR_CODES) })
  }

  async show({ params, inertia }: HttpContext) {
    const code: unknown = params.code
    if (!isErrorCode(code)) throw new ObjectNotFound()
    return inertia.render('health/error_code', { code, status: ERROR_CODES[code] })
  }
}
