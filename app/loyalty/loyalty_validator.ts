import vine from '@vinejs/vine'

const id = () => vine.string().uuid()

export const cardValidator = vine.create({
  params: vine.object({ customerId: id() }),
  saleId: id().nullable().optional(),
})

export const memberSearchValidator = vine.create({
  by: vine.enum(['card', 'phone'] as const),
  value: vine.string().trim().minLength(1).maxLength(80),
})

export const joiningValidator = vine.create({
  customerId: id(),
  name: vine.string().trim().minLength(1).maxLength(200),
  card: vine.string().trim().minLength(1).maxLength(80).nullable().optional(),
  birthday: vine
    .string()
    .regex(/^\d{2}-\d{2}$/)
    .nullable()
    .optional(),
  takesMail: vine.boolean({ strict: true }),
})

export const reservingValidator = vine.create({
  saleId: id(),
  customerId: id(),
  rewardId: vine.string().minLength(1).maxLength(80).nullable().optional(),
  spend: vine
    .object({
      points: vine.number({ strict: true }).withoutDecimals().min(1).max(Number.MAX_SAFE_INTEGER),
      mostMinor: vine
        .number({ strict: true })
        .withoutDecimals()
        .min(0)
        .max(Number.MAX_SAFE_INTEGER),
    })
    .nullable()
    .optional(),
})

export const releasingValidator = vine.create({ params: vine.object({ saleId: id() }) })
