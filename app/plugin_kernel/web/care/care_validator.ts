import vine from '@vinejs/vine'

const pluginId = () => vine.string().regex(/^[a-z][a-z0-9-]{0,39}$/)

/** Which plugin's deliveries are shown or told anew; all of them without one. */
export const deliveryFilterValidator = vine.create({ plugin: pluginId().optional() })

export const deliveryParamsValidator = vine.create({
  params: vine.object({ id: vine.string().uuid() }),
})

export const bisectionAnswerValidator = vine.create({
  isTroubleThere: vine.boolean({ strict: true }),
})
