import vine from '@vinejs/vine'

const unlessEmpty = (value: unknown) => (value === '' ? undefined : value)

export const pastSaleListValidator = vine.create({
  q: vine.string().trim().maxLength(80).parse(unlessEmpty).optional(),
  page: vine.number().withoutDecimals().min(1).max(1_000_000).optional(),
})
