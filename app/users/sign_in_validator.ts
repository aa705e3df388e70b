import vine from '@vinejs/vine'

export const signInValidator = vine.create({
  email: vine.string().trim().toLowerCase().email().maxLength(160),
  password: vine.string().minLength(1).maxLength(200),
})

/**
 * A place on this server, never an address of another one: browsers read a backslash as a slash and
 * leave out tabs and line ends, so `/\t/evil.example` would be one.
 */
export const localPath = () =>
  vine
    .string()
    .maxLength(500)
    .regex(/^\/(?!\/)[^\\\s\p{Cc}]*$/u)

/** Where to go after signing in. */
export const signInPageValidator = vine.create({ next: localPath().optional() })
