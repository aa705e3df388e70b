import vine from '@vinejs/vine'
import { DRAWER_OCCASIONS } from '#app/receipts/print_job'

/** What a register asks its printer for; `report` is checked by the shape of a till report. */
export const printJobValidator = vine.create(
  vine.union([
    vine.union.if(
      (job) =>
        vine.helpers.isObject(job) &&
        ['receipt', 'receipt_copy', 'gift_card'].includes(String(job.kind)),
      vine.object({
        kind: vine.enum(['receipt', 'receipt_copy', 'gift_card'] as const),
        saleId: vine.string().uuid(),
      })
    ),
    vine.union.if(
      (job) => vine.helpers.isObject(job) && job.kind === 'exchange_slip',
      vine.object({
        kind: vine.literal('exchange_slip'),
        saleId: vine.string().uuid(),
        lineId: vine.string().uuid().nullable(),
      })
    ),
    vine.union.if(
      (job) => vine.helpers.isObject(job) && (job.kind === 'x_report' || job.kind === 'z_report'),
      vine.object({
        kind: vine.enum(['x_report', 'z_report'] as const),
        report: vine.object({ tillSessionId: vine.string().uuid() }).allowUnknownProperties(),
      })
    ),
    vine.union.else(
      vine.object({
        kind: vine.literal('open_drawer'),
        occasion: vine.enum(DRAWER_OCCASIONS),
        documentId: vine.string().uuid(),
      })
    ),
  ])
)
