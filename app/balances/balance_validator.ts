import vine from '@vinejs/vine'
import { SHORTEST_CODE } from '#app/balances/card_code'

/** A form sent without scripts names every field, also those left empty. */
const unlessEmpty = (value: unknown) => (value === '' ? undefined : value)

export const balanceListValidator = vine.create({
  kind: vine.enum(['gift_card', 'credit'] as const).optional(),
  q: vine.string().trim().maxLength(100).parse(unlessEmpty).optional(),
  empty: vine.boolean().optional(),
  page: vine.number().withoutDecimals().min(1).max(100_000).optional(),
})

const cardCode = () => vine.string().trim().minLength(SHORTEST_CODE).maxLength(60)

export const cardLookupValidator = vine.create({ code: cardCode() })

/** A card by its code, or the credit of a customer. */
export const balanceLookupValidator = vine.create({
  code: cardCode().optional(),
  customerId: vine.string().uuid().optional().requiredIfMissing('code'),
  isPaidBack: vine.boolean().optional(),
})

export const balanceHoldValidator = vine.create({
  saleId: vine.string().uuid(),
  accountId: vine.string().uuid(),
  amountMinor: vine.number().withoutDecimals().range([1, 999_999_999_999]),
})

/** The amount as it was keyed: read with the decimals of the balance's own currency. */
export const balanceAdjustmentValidator = vine.create({
  direction: vine.enum(['adds', 'takes', 'expired'] as const),
  amount: vine.string().trim().maxLength(30).nullable().optional(),
  reason: vine.string().trim().minLength(2).maxLength(255),
})

export const creditValidator = vine.create({
  customerId: vine.string().uuid(),
  amount: vine.string().trim().maxLength(30),
  reason: vine.string().trim().minLength(2).maxLength(255),
})

export const giftCardChangeValidator = vine.create({
  isBlocked: vine.boolean().optional(),
  code: cardCode().parse(unlessEmpty).optional(),
})
