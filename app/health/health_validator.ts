import vine from '@vinejs/vine'

/** The page of a list and whether it shows what was dealt with too. */
export const quarantineListValidator = vine.create({
  page: vine.number().withoutDecimals().min(1).max(100_000).optional(),
  all: vine.boolean().optional(),
})

export const setAsideValidator = vine.create({
  reason: vine.string().trim().minLength(3).maxLength(200),
})
