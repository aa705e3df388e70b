import type { HttpContext } from '@adonisjs/core/http'
import { NotSignedOn } from '#app/users/access_errors'
import type { Operator } from '#app/users/known_operators'

/** The operator of a register's call; routes of the kind `operator` have checked it before. */
export function requireOperator({ operator }: HttpContext): Operator {
  if (!operator) throw new NotSignedOn()
  return operator
}
