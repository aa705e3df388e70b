import vine from '@vinejs/vine'
import { PROMOTION_STATUSES } from '#app/promotions/promotion_status'

export const promotionListValidator = vine.create({
  status: vine.enum([...PROMOTION_STATUSES, 'archived'] as const).optional(),
})
