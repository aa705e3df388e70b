import vine from '@vinejs/vine'

export const signInValidator = vine.create({
  email: vine.string().trim().toLowerCase().email().maxLength(160),
  password: vine.string().minLength(1).maxLength(200),
})
