import vine from '@vinejs/vine'
import type { Infer } from '@vinejs/vine/types'
import { SALE_SORTS } from '#app/sales/history/find_sales'

const date = () => vine.string().regex(/^\d{4}-\d{2}-\d{2}$/)
const hour = () => vine.number().withoutDecimals().range([0, 23])

export const SALE_KINDS = ['sale', 'return', 'exchange', 'post_void'] as const

/** The list of sales as its address says it. */
export const saleListValidator = vine.create({
  q: vine.string().trim().maxLength(80).nullable().optional(),
  from: date().nullable().optional(),
  to: date().nullable().optional(),
  fromHour: hour().nullable().optional(),
  toHour: hour().nullable().optional(),
  operator: vine.string().uuid().nullable().optional(),
  register: vine.string().uuid().nullable().optional(),
  kind: vine.enum(SALE_KINDS).nullable().optional(),
  tender: vine.string().maxLength(64).nullable().optional(),
  minimum: vine.string().trim().maxLength(20).nullable().optional(),
  maximum: vine.string().trim().maxLength(20).nullable().optional(),
  review: vine.boolean().nullable().optional(),
  sort: vine.enum(SALE_SORTS).optional(),
  page: vine.number().withoutDecimals().range([1, 100_000]).optional(),
})

export type SaleListInput = Infer<typeof saleListValidator>
