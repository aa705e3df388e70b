import vine from '@vinejs/vine'
import { REDEEMABLE } from '#app/tenders/tender_type'

export const tenderTypeValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  code: vine
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z0-9_]{1,40}$/),
  kind: vine.enum(['cash', 'card', 'other'] as const),
  redeems: vine.enum(REDEEMABLE).nullable().optional(),
  opensDrawer: vine.boolean(),
  asksReference: vine.boolean(),
  canRefund: vine.boolean(),
  position: vine.number().withoutDecimals().min(1).max(99),
  isArchived: vine.boolean(),
})
