import vine from '@vinejs/vine'
import { JOURNAL_KINDS } from '#app/documents/journal_kinds'
import { STORE_ACT_KINDS } from '#app/journal/store_act_kinds'

/** A form sent without scripts names every field, also those left empty. */
const unlessEmpty = (value: unknown) => (value === '' ? undefined : value)
const date = () =>
  vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .parse(unlessEmpty)
    .optional()

export const ENTRY_KINDS = [...JOURNAL_KINDS, ...STORE_ACT_KINDS]

export const entryListValidator = vine.create({
  register: vine.string().uuid().parse(unlessEmpty).optional(),
  kind: vine.string().in(ENTRY_KINDS).parse(unlessEmpty).optional(),
  operator: vine.string().uuid().parse(unlessEmpty).optional(),
  from: date(),
  to: date(),
  page: vine.number().withoutDecimals().min(1).max(100_000).optional(),
})
