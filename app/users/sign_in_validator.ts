import vine from '@vinejs/vine'

export const signInValidator = vine.create({
  email: vine.string().trim().toLowerCase().email().maxLength(160),
  password: vine.string().minLength(1).maxLength(200),
})

/** Where to go after signing in: a place on this server only. */
export const signInPageValidator = vine.create({
  next: vine
    .string()
    .maxLength(500)
    .regex(/^\/(?![/\\])/)
    .optional(),
})
