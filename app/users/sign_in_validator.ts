import vine from '@vinejs/vine'

export const signInValidator = vine.create({
  email: vine.string().trim().toLowerCase().email().maxLength(160),
  password: vine.string().minLength(1).maxLength(200),
})

/** A place on this server, never an address of another one. */
export const localPath = () =>
  vine
    .string()
    .maxLength(500)
    .regex(/^\/(?![/\\])/)

/** Where to go after signing in. */
export const signInPageValidator = vine.create({ next: localPath().optional() })
