import vine from '@vinejs/vine'

export const purgeParamsValidator = vine.create({
  params: vine.object({ id: vine.string().regex(/^[a-z][a-z0-9-]{0,39}$/) }),
})

export const purgeValidator = vine.create({ typedId: vine.string().maxLength(40) })
