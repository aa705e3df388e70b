import vine from '@vinejs/vine'

export const optionGroupValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  minimum: vine.number().withoutDecimals().range([0, 50]),
  maximum: vine.number().withoutDecimals().range([1, 50]),
  options: vine
    .array(
      vine.object({
        id: vine.string().uuid().nullable(),
        name: vine.string().trim().minLength(1).maxLength(80),
        price: vine.string().trim().maxLength(30).nullable(),
      })
    )
    .minLength(1)
    .maxLength(50),
})
