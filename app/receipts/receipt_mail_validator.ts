import vine from '@vinejs/vine'

export const receiptMailValidator = vine.create({
  saleId: vine.string().uuid(),
  email: vine.string().trim().email().maxLength(160),
})
