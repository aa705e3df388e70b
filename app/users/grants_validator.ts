import vine from '@vinejs/vine'
import { TASKS } from '#app/users/tasks'

const grants = () =>
  vine
    .array(
      vine.object({
        task: vine.enum([...TASKS, '*'] as const),
        effect: vine.enum(['allow', 'deny'] as const),
        storeId: vine.string().uuid().exists({ table: 'stores', column: 'id' }).nullable(),
        departmentId: vine
          .string()
          .uuid()
          .exists({ table: 'departments', column: 'id' })
          .nullable(),
        limits: vine.object({
          maximumRatePpm: vine.number().withoutDecimals().min(0).max(1_000_000).optional(),
          maximumAmountMinor: vine
            .number()
            .withoutDecimals()
            .min(0)
            .max(1_000_000_000_000)
            .optional(),
        }),
      })
    )
    .maxLength(300)

export const roleValidator = vine.create({
  name: vine.string().trim().maxLength(80).nullable(),
  grants: grants(),
})

export const personalGrantsValidator = vine.create({ grants: grants() })
