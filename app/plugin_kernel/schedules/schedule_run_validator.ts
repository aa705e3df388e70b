import vine from '@vinejs/vine'

export const scheduleRunValidator = vine.create({
  params: vine.object({
    id: vine.string().regex(/^[a-z][a-z0-9-]{0,39}$/),
    name: vine.string().regex(/^[a-z0-9_-]{1,40}$/),
  }),
})
