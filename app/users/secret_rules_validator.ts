import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { isGuessablePin, passwordWeakness } from '#app/users/secret_strength'

/** A password that is not easy to guess, for the person whose `name` and `email` stand beside it. */
export const strongPassword = vine.createRule(
  (value: unknown, _: undefined, field: FieldContext) => {
    if (typeof value !== 'string') return
    const { name = '', email = null } = field.data as { name?: string; email?: string | null }
    const weakness = passwordWeakness(value, {
      name: String(name),
      email: email ? String(email) : null,
    })
    if (weakness) field.report('The password is easy to guess', `password_${weakness}`, field)
  }
)

export const unusualPin = vine.createRule((value: unknown, _: undefined, field: FieldContext) => {
  if (typeof value === 'string' && isGuessablePin(value)) {
    field.report('The PIN is easy to guess', 'pin_guessable', field)
  }
})
