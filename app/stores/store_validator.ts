import vine from '@vinejs/vine'
import { STORE_LOCALES } from '#app/stores/store_locales'
import { MAX_AMOUNT_MINOR } from '#pricing/limits'
import type { FieldContext } from '@vinejs/vine/types'

const text = (maximum: number) => vine.string().trim().maxLength(maximum).nullable()

/** A time zone that this machine knows. */
export const knownTimeZone = vine.createRule(
  (value: unknown, _: undefined, field: FieldContext) => {
    const isKnown = typeof value === 'string' && Intl.supportedValuesOf('timeZone').includes(value)
    if (!isKnown && value !== 'UTC') field.report('Unknown time zone', 'time_zone', field)
  }
)

const identity = {
  name: vine.string().trim().minLength(1).maxLength(120),
  country: vine
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/),
}

const code = () =>
  vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9-]{1,20}$/)
    .unique({
      table: 'stores',
      column: 'code',
      filter: (db, _value, field) => {
        const id = (field.meta as { storeId?: string } | undefined)?.storeId
        if (id) db.whereNot('id', id)
      },
    })

/** A new store needs little: its country brings the rest. */
export const newStoreValidator = vine.create({ ...identity, code: code() })

export const storeValidator = vine.withMetaData<{ storeId: string }>().create({
  ...identity,
  code: code(),
  region: vine
    .string()
    .regex(/^[A-Z]{2,3}$/)
    .nullable()
    .optional(),
  currency: vine
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/),
  locale: vine.enum(STORE_LOCALES),
  timeZone: vine.string().use(knownTimeZone()),
  /** Local time at which a new business day begins. */
  dayCutoff: vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  pricesIncludeTax: vine.boolean(),
  taxRounding: vine.enum(['line', 'document'] as const),
  cashRoundingStepMinor: vine.number().withoutDecimals().min(1).max(100_000),
  cashRoundingMode: vine.enum(['half_up', 'half_down'] as const),
  allowsNegativeStock: vine.boolean(),
  cashLimitMinor: vine
    .number()
    .withoutDecimals()
    .min(1)
    .max(MAX_AMOUNT_MINOR)
    .nullable()
    .optional(),
  tipPercents: vine
    .array(vine.number().withoutDecimals().min(1).max(100))
    .maxLength(4)
    .distinct()
    .nullable()
    .optional(),
  showsLowestPrice: vine.boolean().optional(),
  isVatRegistered: vine.boolean(),
  organisationNumber: text(40),
  legalName: text(160),
  address: text(255),
  postalCode: text(20),
  city: text(80),
  phone: text(40),
  email: vine.string().trim().toLowerCase().email().maxLength(160).nullable(),
  receiptHeader: text(500),
  receiptFooter: text(500),
  receiptLocale: vine.enum(['en', 'nb', 'da', 'nl', 'fi'] as const).nullable(),
})
