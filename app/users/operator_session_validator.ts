import vine from '@vinejs/vine'
import { PIN_PATTERN } from '#app/users/pins'

export const operatorSessionValidator = vine.create({
  userId: vine.string().uuid(),
  pin: vine.string().regex(PIN_PATTERN),
})
