import vine from '@vinejs/vine'

const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

export const taxCategoryValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  code: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9_]{1,40}$/),
})

export const taxRateValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  ratePpm: vine.number().withoutDecimals().min(0).max(1_000_000),
  standardCode: vine.string().trim().maxLength(20).nullable(),
  validFrom: day(),
  validTo: day().nullable(),
})
