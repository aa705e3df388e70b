import vine from '@vinejs/vine'
import { MAX_DRAFT_ITEMS, OTHER_COUNTRY } from '#app/setup/first_run/setup_draft'
import { knownTimeZone } from '#app/stores/store_validator'
import { printerFields } from '#app/stores/register_validator'
import { PIN_PATTERN } from '#app/users/pins'
import { strongPassword, unusualPin } from '#app/users/secret_rules_validator'

const text = (maximum: number) => vine.string().trim().maxLength(maximum).nullable().optional()
const countryCode = () =>
  vine
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/)

export const setupCodeValidator = vine.create({
  code: vine.string().trim().minLength(1).maxLength(40),
})

export const placeValidator = vine.create({
  locale: vine.enum(['en', 'nb', 'da', 'nl', 'fi'] as const),
  country: vine
    .string()
    .trim()
    .regex(/^([A-Z]{2}|other)$/),
  region: vine
    .string()
    .trim()
    .regex(/^[A-Z]{2,3}$/)
    .nullable()
    .optional(),
  otherCountry: countryCode().nullable().optional().requiredWhen('country', '=', OTHER_COUNTRY),
})

const person = {
  name: vine.string().trim().minLength(1).maxLength(120),
  email: vine.string().trim().toLowerCase().email().maxLength(160),
  wantsSecondFactor: vine.boolean().optional(),
}
const password = () => vine.string().maxLength(200).use(strongPassword())
const pin = () => vine.string().regex(PIN_PATTERN).use(unusualPin())

export const ownerValidator = vine.create({ ...person, password: password(), pin: pin() })

/** Coming back to the step: what was hashed stays unless something new is keyed. */
export const ownerAgainValidator = vine.create({
  ...person,
  password: password().nullable().optional(),
  pin: pin().nullable().optional(),
})

export const storeStepValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(120),
  legalName: text(160),
  organisationNumber: text(40),
  address: text(255),
  postalCode: text(20),
  city: text(80),
  currency: vine
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{3}$/),
  timeZone: vine.string().use(knownTimeZone()),
  pricesIncludeTax: vine.boolean(),
  dayCutoff: vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  receiptHeader: text(500),
})

export const taxStepValidator = vine.create({
  defaultCode: vine.string().maxLength(40),
  rates: vine.record(vine.string().trim().maxLength(12)).maxLength(10).optional(),
})

export const tendersStepValidator = vine.create({
  codes: vine.array(vine.string().maxLength(40)).minLength(1).maxLength(10),
})

export const registerStepValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  printer: printerFields(),
})

export const testPrintValidator = vine.create({ printer: printerFields() })

export const itemsStepValidator = vine.create({
  rows: vine
    .array(vine.object({ name: text(255), price: text(30), barcode: text(80) }))
    .maxLength(MAX_DRAFT_ITEMS)
    .optional(),
})
