import vine from '@vinejs/vine'

const text = (maximum: number) => vine.string().trim().maxLength(maximum).nullable().optional()

/** Only the name is asked for; a phone number keeps the form people write it in. */
export const customerValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(160),
  company: text(160),
  vatNumber: text(40),
  taxCertificate: text(80),
  taxCertificateReason: text(120),
  taxCertificateUntil: vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .nullable()
    .optional(),
  email: vine.string().trim().toLowerCase().email().maxLength(160).nullable().optional(),
  phone: vine
    .string()
    .trim()
    .regex(/^[+0-9 ()-]{4,40}$/)
    .nullable()
    .optional(),
  address: text(255),
  postalCode: text(20),
  city: text(80),
  country: vine
    .string()
    .trim()
    .toUpperCase()
    .regex(/^[A-Z]{2}$/)
    .nullable()
    .optional(),
  note: text(2000),
  /** Fields of plugins, which `readExt` reads. */
  ext: vine.any().optional(),
})

export const CUSTOMER_SORTS = ['name', '-name', 'created', '-created', 'city', '-city'] as const

export const customerListValidator = vine.create({
  q: vine.string().trim().maxLength(100).optional(),
  sort: vine.enum(CUSTOMER_SORTS).optional(),
  page: vine.number().min(1).max(100_000).withoutDecimals().optional(),
  archived: vine.boolean().optional(),
  group: vine.string().uuid().optional(),
})

export const customerSearchValidator = vine.create({
  q: vine.string().trim().minLength(1).maxLength(100),
})

export const customerArchiveValidator = vine.create({ isArchived: vine.boolean() })
