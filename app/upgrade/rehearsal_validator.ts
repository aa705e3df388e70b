import vine from '@vinejs/vine'

export const rehearsalValidator = vine.create({
  days: vine.number().min(1).max(400).withoutDecimals(),
  /** A release that `npm run upgrade` has prepared; without one, this version. */
  release: vine
    .string()
    .regex(/^[\w.-]+$/)
    .optional(),
})
