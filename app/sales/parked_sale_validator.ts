import vine from '@vinejs/vine'
import { passedRefusals } from '#app/sales/clearance_validator'
import { MAX_LINES } from '#pricing/limits'

const MAX_MINOR = 1_000_000_000_000

export const parkedSaleValidator = vine.create({
  id: vine.string().uuid(),
  label: vine.string().trim().maxLength(120).nullable().optional(),
  grossMinor: vine.number().withoutDecimals().range([-MAX_MINOR, MAX_MINOR]),
  lineCount: vine.number().withoutDecimals().range([1, MAX_LINES]),
  draft: vine.object({}).allowUnknownProperties(),
  passedRefusals: passedRefusals.clone().nullable().optional(),
})

export const recallValidator = vine.create({
  into: vine.string().uuid().optional(),
})
