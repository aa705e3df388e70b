import vine from '@vinejs/vine'

const MAX_AMOUNT_MINOR = 999_999_999_999

/** A form sent without scripts names every field, also those left empty. */
const unlessEmpty = (value: unknown) => (value === '' ? undefined : value)
const date = () => vine.string().regex(/^\d{4}-\d{2}-\d{2}$/)

export const tillListValidator = vine.create({
  date: date().parse(unlessEmpty).optional(),
  register: vine.string().uuid().parse(unlessEmpty).optional(),
  page: vine.number().withoutDecimals().min(1).max(100_000).optional(),
})

export const businessDateValidator = vine.create({
  date: date(),
})

/** The report's own shape is checked as documents are. */
export const reportSectionsValidator = vine.create({
  kind: vine.enum(['x', 'z'] as const),
  report: vine.object({}).allowUnknownProperties(),
})

export const safeListValidator = vine.create({
  page: vine.number().withoutDecimals().min(1).max(100_000).optional(),
})

export const bankDepositValidator = vine.create({
  amountMinor: vine.number().withoutDecimals().min(1).max(MAX_AMOUNT_MINOR),
  reason: vine.string().trim().minLength(1).maxLength(200),
})

export const safeCountValidator = vine.create({
  countedMinor: vine.number().withoutDecimals().min(0).max(MAX_AMOUNT_MINOR),
  reason: vine.string().trim().minLength(1).maxLength(200),
})
