import vine from '@vinejs/vine'

export const comingPriceListValidator = vine.create({
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
})

/** The moment stands in the address as ISO 8601 UTC. */
export const comingPriceMomentValidator = vine.create({
  params: vine.object({
    moment: vine.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  }),
})
