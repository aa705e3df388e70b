import vine from '@vinejs/vine'
import { parseQuantityThousandths } from '#pricing/parse_decimal'
import { MAX_QUANTITY_THOUSANDTHS } from '#pricing/limits'
import { ADJUSTMENT_KINDS, type AdjustmentKind } from '#app/stock/movement_kinds'

/** A form sent without scripts names every field, also those left empty. */
const unlessEmpty = (value: unknown) => (value === '' ? undefined : value)
const page = () => vine.number().withoutDecimals().min(1).max(100_000).optional()

/** A quantity as people write it becomes thousandths; the message is a key that the form translates. */
const asQuantity = vine.createRule((value, _options, field) => {
  const parsed = parseQuantityThousandths(String(value ?? ''))
  if (parsed.ok) field.mutate(parsed.value, field)
  else field.report(`pricing.parse.${parsed.reason}`, 'quantity', field)
})

export const STOCK_SORTS = ['name', '-name', 'quantity', '-quantity'] as const

export const stockListValidator = vine.create({
  q: vine.string().trim().maxLength(100).parse(unlessEmpty).optional(),
  low: vine.boolean().optional(),
  sort: vine.enum(STOCK_SORTS).optional(),
  page: page(),
})

export const movementListValidator = vine.create({ page: page() })

export const adjustmentValidator = vine.create({
  locationId: vine.string().uuid(),
  kind: vine.enum(Object.keys(ADJUSTMENT_KINDS) as AdjustmentKind[]),
  quantity: vine.string().trim().maxLength(20).use(asQuantity()),
  /** How much one of the quantity is, where it was counted in packs. */
  packThousandths: vine.number().withoutDecimals().min(1).max(MAX_QUANTITY_THOUSANDTHS).optional(),
  note: vine.string().trim().maxLength(200).nullable().optional(),
})
