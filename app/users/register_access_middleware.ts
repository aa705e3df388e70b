import type { HttpContext } from '@adonisjs/core/http'
import type { NextFn } from '@adonisjs/core/types/http'
import type { Access } from '#app/users/access'

/** Placeholder until the enrolment part lands: refuses every register call. */
export default class RegisterAccessMiddleware {
  async handle(ctx: HttpContext, _next: NextFn, _access: Access) {
    return ctx.response.status(401).json({ code: 'E_NOT_ENROLLED' })
  }
}
