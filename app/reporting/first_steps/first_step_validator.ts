import vine from '@vinejs/vine'

export const firstStepValidator = vine.create({
  state: vine.enum(['open', 'done', 'set_aside'] as const),
})
