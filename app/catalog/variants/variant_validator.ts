import vine from '@vinejs/vine'

export const variantAxesValidator = vine.create({
  axes: vine
    .array(
      vine.object({
        name: vine.string().trim().minLength(1).maxLength(40),
        values: vine
          .array(vine.string().trim().minLength(1).maxLength(40))
          .minLength(1)
          .maxLength(50),
      })
    )
    .minLength(1)
    .maxLength(3),
})

export const variantCodesValidator = vine.create({
  variants: vine
    .array(
      vine.object({
        id: vine.string().uuid(),
        sku: vine.string().trim().maxLength(80).nullable(),
        gtin: vine.string().trim().maxLength(80).nullable(),
      })
    )
    .maxLength(200),
})
