import vine from '@vinejs/vine'

/** Days stand as on the store's wall clock: `2026-12-01`. */
const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

export const priceLabelValidator = vine.create({
  from: day().optional(),
  until: day().optional(),
  department: vine.string().uuid().optional(),
})
