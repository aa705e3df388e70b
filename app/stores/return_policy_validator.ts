import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import {
  DEMANDED_CONDITIONS,
  PAY_BACKS,
  type RestockingFee,
  type ReturnTerms,
} from '#app/documents/return_policy'
import { MAX_AMOUNT_MINOR, MAX_RATE_PPM } from '#pricing/limits'

const MAX_DAYS = 3_650

const days = () => vine.number().withoutDecimals().min(0).max(MAX_DAYS).nullable()
const amount = () => vine.number().withoutDecimals().min(1).max(MAX_AMOUNT_MINOR)

const fee = vine.object({
  kind: vine.enum(['percent', 'unit', 'once'] as const),
  ratePpm: vine
    .number()
    .withoutDecimals()
    .range([1, MAX_RATE_PPM])
    .nullable()
    .optional()
    .requiredWhen('kind', '=', 'percent'),
  amountMinor: amount().nullable().optional().requiredWhen('kind', 'in', ['unit', 'once']),
  isForUnopened: vine.boolean(),
  freeDays: days(),
  taxCategoryId: vine.string().exists({ table: 'tax_categories', column: 'id' }).nullable(),
})

const terms = {
  isReturnable: vine.boolean(),
  days: days(),
  needsReceipt: vine.boolean(),
  condition: vine.enum(DEMANDED_CONDITIONS),
  payBack: vine.enum(PAY_BACKS),
  fee: fee.nullable().optional(),
}

/** The department of each exception, once. */
const departmentId = vine.string().exists({ table: 'departments', column: 'id' })

export const returnPolicyValidator = vine.create({
  ...terms,
  exceptions: vine
    .array(vine.object({ ...terms, departmentId }))
    .distinct('departmentId')
    .maxLength(200),
})

type FeeInput = NonNullable<Infer<typeof returnPolicyValidator>['fee']>

/** Terms as the policy keeps them; nothing is kept back of what never comes back. */
export function returnTermsFrom({
  fee: keyed,
  ...rest
}: Omit<ReturnTerms, 'fee'> & { fee?: FeeInput | null }): ReturnTerms {
  return { ...rest, fee: rest.isReturnable && keyed ? feeFrom(keyed) : null }
}

function feeFrom({
  kind,
  ratePpm: share,
  amountMinor: amountKeyed,
  ...rest
}: FeeInput): RestockingFee {
  const ratePpm = share ?? 0
  const amountMinor = amountKeyed ?? 0
  if (kind === 'percent') return { ...rest, rate: { kind, ratePpm } }
  return kind === 'unit'
    ? { ...rest, rate: { kind, unitMinor: amountMinor } }
    : { ...rest, rate: { kind, amountMinor } }
}
