import vine from '@vinejs/vine'
import { PIN_PATTERN } from '#app/users/pins'
import { strongPassword, unusualPin } from '#app/users/secret_rules_validator'

export const personValidator = vine.withMetaData<{ userId: string | null }>().create({
  name: vine.string().trim().minLength(1).maxLength(120),
  email: vine
    .string()
    .trim()
    .toLowerCase()
    .email()
    .maxLength(160)
    .unique({
      table: 'users',
      column: 'email',
      filter: (db, _value, field) => {
        const { userId } = field.meta as { userId: string | null }
        if (userId) db.whereNot('id', userId)
      },
    })
    .nullable(),
  locale: vine.enum(['en', 'nb', 'da', 'nl', 'fi']),
  color: vine
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .nullable(),
  isActive: vine.boolean(),
  roles: vine
    .array(
      vine.object({
        roleId: vine.string().uuid().exists({ table: 'roles', column: 'id' }),
        storeId: vine.string().uuid().exists({ table: 'stores', column: 'id' }).nullable(),
      })
    )
    .maxLength(50),
  password: vine.string().maxLength(200).use(strongPassword()).nullable().optional(),
  pin: vine.string().regex(PIN_PATTERN).use(unusualPin()).nullable().optional(),
})
