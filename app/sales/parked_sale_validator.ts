import vine from '@vinejs/vine'

const MAX_MINOR = 1_000_000_000_000

export const parkedSaleValidator = vine.create({
  id: vine.string().uuid(),
  label: vine.string().trim().maxLength(120).nullable().optional(),
  grossMinor: vine.number().withoutDecimals().range([-MAX_MINOR, MAX_MINOR]),
  lineCount: vine.number().withoutDecimals().range([1, 1_000]),
  draft: vine.object({}).allowUnknownProperties(),
})
