import vine from '@vinejs/vine'

export const MOST_COUPONS = 100_000

/** A form sent without scripts names every field, also those left empty. */
const unlessEmpty = (value: unknown) => (value === '' ? null : value)
const day = () =>
  vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .parse(unlessEmpty)
    .nullable()
    .optional()

export const batchListValidator = vine.create({
  promotion: vine.string().uuid().optional(),
  customer: vine.string().trim().maxLength(100).optional(),
  page: vine.number().withoutDecimals().min(1).max(100_000).optional(),
})

export const couponListValidator = vine.create({
  q: vine.string().trim().maxLength(40).optional(),
  page: vine.number().withoutDecimals().min(1).max(100_000).optional(),
})

export const newBatchValidator = vine.create({
  promotionId: vine.string().uuid(),
  name: vine.string().trim().minLength(1).maxLength(120),
  kind: vine.enum(['word', 'generated'] as const),
  word: vine.string().trim().maxLength(32).parse(unlessEmpty).nullable().optional(),
  count: vine.number().withoutDecimals().min(1).max(MOST_COUPONS).optional(),
  prefix: vine
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[0-9A-Z]{1,8}$/)
    .parse(unlessEmpty)
    .nullable()
    .optional(),
  uses: vine.enum(['once', 'times', 'unlimited'] as const),
  times: vine.number().withoutDecimals().min(2).max(1_000_000).optional(),
  validFrom: day(),
  validTo: day(),
  customerId: vine.string().uuid().parse(unlessEmpty).nullable().optional(),
})

export const couponSheetValidator = vine.create({
  format: vine.enum(['csv', 'pdf'] as const),
  part: vine.number().withoutDecimals().min(1).max(1_000).optional(),
})

export const couponLookupValidator = vine.create({
  code: vine.string().trim().minLength(1).maxLength(64),
  customerId: vine.string().uuid().nullable().optional(),
})
