import vine from '@vinejs/vine'
import { DEMANDED_CONDITIONS, PAY_BACKS } from '#app/documents/return_policy'

const MAX_DAYS = 3_650

const terms = {
  isReturnable: vine.boolean(),
  days: vine.number().withoutDecimals().min(0).max(MAX_DAYS).nullable(),
  needsReceipt: vine.boolean(),
  condition: vine.enum(DEMANDED_CONDITIONS),
  payBack: vine.enum(PAY_BACKS),
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
