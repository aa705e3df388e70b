import vine from '@vinejs/vine'

export const exchangeSlipFileValidator = vine.create({
  lineId: vine.string().uuid().optional(),
})
