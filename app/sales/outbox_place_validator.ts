import vine from '@vinejs/vine'

export const outboxPlaceValidator = vine.create({
  acknowledgedSequence: vine.number().min(0).max(2_147_483_647).withoutDecimals(),
})
