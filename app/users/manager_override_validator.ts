import vine from '@vinejs/vine'
import { PIN_PATTERN } from '#app/users/pins'
import { TASKS } from '#app/users/tasks'

export const managerOverrideValidator = vine.create({
  task: vine.enum(TASKS),
  userId: vine.string().uuid(),
  pin: vine.string().regex(PIN_PATTERN),
  /** What it is about; rate and amount are compared with the authoriser's own limits. */
  context: vine
    .object({
      saleId: vine.string().uuid().optional(),
      lineId: vine.string().uuid().optional(),
      departmentId: vine.string().uuid().nullable().optional(),
      ratePpm: vine.number().withoutDecimals().min(0).max(1_000_000).optional(),
      amountMinor: vine.number().withoutDecimals().optional(),
      reason: vine.string().maxLength(500).optional(),
    })
    .optional(),
})
