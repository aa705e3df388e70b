import vine from '@vinejs/vine'

export const departmentValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(120),
  parentId: vine.string().uuid().nullable(),
  color: vine.string().regex(/^#[0-9a-f]{6}$/),
  taxCategoryId: vine.string().uuid().nullable(),
  isSellable: vine.boolean(),
  position: vine.number().withoutDecimals().range([0, 10_000]),
})
