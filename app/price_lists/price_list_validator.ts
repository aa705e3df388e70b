import vine from '@vinejs/vine'
import { start } from '#app/catalog/items/item_validator'
import { ROUNDINGS } from '#app/price_lists/round_price'
import { SALE_CHANNELS } from '#pricing/choose_price'

const day = () =>
  vine
    .string()
    .regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
    .nullable()

export const priceListValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(120),
  isForAllStores: vine.boolean(),
  kind: vine.enum(['prices', 'rate'] as const),
  /** Percent of the shelf price, as typed; only of a list of that kind. */
  rate: vine.string().trim().maxLength(12).nullable(),
  startsOn: day(),
  endsOn: day(),
  audience: vine.enum(['everyone', 'groups', 'customer'] as const),
  groupIds: vine.array(vine.string().uuid()).maxLength(50),
  customerId: vine.string().uuid().exists({ table: 'customers', column: 'id' }).nullable(),
  /** None chosen is all of them. */
  channels: vine.array(vine.enum(SALE_CHANNELS)).maxLength(SALE_CHANNELS.length),
  isArchived: vine.boolean(),
})

export const priceListPageValidator = vine.create({
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
})

/** Figures come as people type them; an empty price takes the item out of the list. */
export const listPriceValidator = vine.create({
  itemId: vine.string().uuid(),
  from: vine.string().trim().maxLength(20),
  price: vine.string().trim().maxLength(30),
  startsAt: start(),
})

/** A percentage on every price of a list, as typed, now or from a time on the store's wall clock. */
export const listPriceChangeValidator = vine.create({
  percent: vine.string().trim().maxLength(12),
  rounding: vine.enum(ROUNDINGS),
  startsAt: start(),
})

export const goodsSearchValidator = vine.create({ q: vine.string().trim().maxLength(100) })

export const listPositionValidator = vine.create({
  direction: vine.enum(['up', 'down'] as const),
})
