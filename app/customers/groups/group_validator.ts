import vine from '@vinejs/vine'
import { GROUP_COLORS, GROUP_KINDS } from '#app/customers/groups/customer_group'

const id = () => vine.string().uuid()
const day = () =>
  vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .nullable()

export const groupValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  kind: vine.enum(GROUP_KINDS),
  color: vine.enum(GROUP_COLORS),
  position: vine.number().withoutDecimals().min(0).max(999),
  isArchived: vine.boolean(),
})

export const membershipsValidator = vine.create({
  memberships: vine
    .array(vine.object({ groupId: id(), validFrom: day(), validTo: day() }))
    .distinct('groupId')
    .maxLength(50),
})

export const membersValidator = vine.create({
  q: vine.string().trim().maxLength(100).optional(),
  group: id().optional(),
  validFrom: day(),
  validTo: day(),
})
