import vine from '@vinejs/vine'

/** What is asked about: a code as it was scanned, or an item that is known already. */
export const priceCheckValidator = vine.create({
  code: vine.string().trim().minLength(1).maxLength(200).optional().requiredIfMissing('item'),
  item: vine.string().uuid().optional(),
})

/** More reduced goods than this on one sale are not told of. */
const MOST_ITEMS = 100

export const lowestPricesValidator = vine.create({
  items: vine.array(vine.string().uuid()).minLength(1).maxLength(MOST_ITEMS),
})
