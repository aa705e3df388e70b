import vine from '@vinejs/vine'

export const catalogChangesValidator = vine.create({
  since: vine.number().withoutDecimals().min(0).max(Number.MAX_SAFE_INTEGER),
})

export const itemSearchValidator = vine.create({
  q: vine.string().trim().maxLength(100),
})
