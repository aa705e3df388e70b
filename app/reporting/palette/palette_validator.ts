import vine from '@vinejs/vine'

export const paletteValidator = vine.create({ q: vine.string().trim().minLength(1).maxLength(80) })
