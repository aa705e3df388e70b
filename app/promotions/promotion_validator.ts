import vine from '@vinejs/vine'
import { MAX_AMOUNT_MINOR } from '#pricing/limits'
import { definitionSchema } from '#app/promotions/definition_validator'
import { PROMOTION_KINDS, PROMOTION_STATES } from '#app/promotions/promotion_row'
import { PROMOTION_STATUSES } from '#app/promotions/promotion_status'
import { GIVES_BACK } from '#app/promotions/uses/give_back_uses'

const limit = () =>
  vine.number({ strict: true }).withoutDecimals().min(1).max(MAX_AMOUNT_MINOR).nullable()

export const promotionValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(120),
  kind: vine.enum(PROMOTION_KINDS),
  isForAllStores: vine.boolean({ strict: true }),
  definition: definitionSchema(),
  maxUses: limit(),
  budgetMinor: limit(),
  givesBack: vine.enum(GIVES_BACK),
})

/** A change names the version it was made from. */
export const promotionChangeValidator = vine.create({
  ...promotionValidator.schema.getProperties(),
  version: vine.number({ strict: true }).withoutDecimals().min(1),
})

/** Which version to bring back, and which one the page was opened at. */
export const versionChoiceValidator = vine.create({
  version: vine.number().withoutDecimals().min(1),
  current: vine.number().withoutDecimals().min(1),
})

/** A new one begins with the choice of a kind. */
export const newPromotionValidator = vine.create({ kind: vine.enum(PROMOTION_KINDS).optional() })

export const promotionListValidator = vine.create({
  status: vine.enum([...PROMOTION_STATUSES, 'archived'] as const).optional(),
})

export const promotionMoveValidator = vine.create({
  direction: vine.enum(['up', 'down'] as const),
})

export const promotionStateValidator = vine.create({ state: vine.enum(PROMOTION_STATES) })

export const previewValidator = vine.create({
  promotionId: vine.string().uuid().nullable(),
  definition: definitionSchema(),
})

export const goodsSearchValidator = vine.create({
  q: vine.string().trim().minLength(1).maxLength(100),
})

export const promotionCalendarValidator = vine.create({
  from: vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .optional(),
})
