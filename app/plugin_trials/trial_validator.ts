import vine from '@vinejs/vine'

export const MOST_DAYS = 366

const params = () => vine.object({ id: vine.string().regex(/^[a-z][a-z0-9-]{0,39}$/) })
const version = () => vine.string().regex(/^[0-9A-Za-z.+-]{1,40}$/)

export const trialParamsValidator = vine.create({ params: params() })

export const replayValidator = vine.create({
  params: params(),
  version: version(),
  days: vine.number().min(1).max(MOST_DAYS).withoutDecimals(),
})

export const shadowValidator = vine.create({ params: params(), version: version() })
