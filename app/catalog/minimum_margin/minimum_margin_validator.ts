import vine from '@vinejs/vine'

/** Above that, a price would be so far from its cost that a slip of the finger is more likely. */
const MAX_MARGIN_PPM = 950_000

export const minimumMarginValidator = vine.create({
  minimumMarginPpm: vine.number().withoutDecimals().min(1).max(MAX_MARGIN_PPM).nullable(),
})
