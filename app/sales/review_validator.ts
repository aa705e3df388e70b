import vine from '@vinejs/vine'
import { REVIEW_REASONS } from '#app/sales/acceptance/sale_facts'

/** The review queue as its address says it. */
export const reviewListValidator = vine.create({
  reason: vine.enum(REVIEW_REASONS).nullable().optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
})

/** What a person leaves behind who has looked at it. */
export const reviewValidator = vine.create({
  note: vine.string().trim().maxLength(500).nullable().optional(),
})
