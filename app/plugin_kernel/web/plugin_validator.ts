import vine from '@vinejs/vine'

export const pluginParamsValidator = vine.create({
  params: vine.object({ id: vine.string().regex(/^[a-z][a-z0-9-]{0,39}$/) }),
})

/** Switches a plugin, or says what a silence of it means. */
export const pluginSwitchValidator = vine.create({
  isOn: vine.boolean({ strict: true }).optional(),
  trusts: vine.boolean({ strict: true }).optional(),
  blocksWhenUnavailable: vine.boolean({ strict: true }).optional(),
})

export const safeModeValidator = vine.create({ isOn: vine.boolean({ strict: true }) })
