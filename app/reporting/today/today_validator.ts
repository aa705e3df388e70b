import vine from '@vinejs/vine'
import { PERIODS } from '#app/reporting/today/period'

export const todayValidator = vine.create({ period: vine.enum(PERIODS).optional() })
