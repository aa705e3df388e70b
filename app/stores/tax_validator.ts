import vine from '@vinejs/vine'
import type { TaxScheme } from '#pricing/tax/tax_treatment'

const day = () => vine.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)

export const TAX_SCHEMES = [
  'margin',
  'single_purpose_voucher',
  'multi_purpose_voucher',
] as const satisfies readonly TaxScheme[]

export const taxCategoryValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  code: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9_]{1,40}$/),
  scheme: vine.enum(TAX_SCHEMES).nullable().optional(),
})

export const taxRateValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  ratePpm: vine.number().withoutDecimals().min(0).max(1_000_000),
  standardCode: vine.string().trim().maxLength(20).nullable(),
  levy: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9_]{1,20}$/)
    .optional(),
  isCompound: vine.boolean().optional(),
  validFrom: day(),
  validTo: day().nullable(),
})

const category = () => vine.string().exists({ table: 'tax_categories', column: 'id' })

export const taxRuleValidator = vine.create({
  taxCategoryId: category(),
  place: vine.enum(['eat_in', 'take_away'] as const),
  taxedAsId: category(),
  validFrom: day(),
  validTo: day().nullable(),
})
