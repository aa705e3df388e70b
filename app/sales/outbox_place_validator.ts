import vine from '@vinejs/vine'

export const outboxPlaceValidator = vine.create({
  /** Left out by registers of an earlier version: their own. */
  enrolmentId: vine.string().uuid().optional(),
  acknowledgedSequence: vine.number().min(0).max(2_147_483_647).withoutDecimals(),
})
