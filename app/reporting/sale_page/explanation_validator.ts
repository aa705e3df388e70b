import vine from '@vinejs/vine'

/** A language as browsers name it; without one, the reader's own. */
export const explanationValidator = vine.create({
  locale: vine
    .string()
    .trim()
    .regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .optional(),
})
