import vine from '@vinejs/vine'
import { REGISTER_MODES } from '#app/stores/register'

const host = () =>
  vine
    .string()
    .trim()
    .maxLength(255)
    .regex(/^[A-Za-z0-9.:-]+$/)

/** Where printers take raw bytes; other ports are those of services that must not get our bytes. */
const RAW_PRINTING_PORTS = { first: 9_100, last: 9_109 }

/** Printer fields are asked for only where the kind of printer uses them. */
export const printerFields = () =>
  vine.object({
    kind: vine.enum(['none', 'simulated', 'tcp'] as const),
    host: host().optional().requiredWhen('kind', '=', 'tcp'),
    port: vine
      .number()
      .withoutDecimals()
      .min(RAW_PRINTING_PORTS.first)
      .max(RAW_PRINTING_PORTS.last)
      .optional()
      .requiredWhen('kind', '=', 'tcp'),
    columns: vine.number().in([32, 42, 48]),
    profile: vine.enum(['generic', 'mobile', 'impact'] as const),
  })

export const registerValidator = vine.create({
  name: vine.string().trim().minLength(1).maxLength(80),
  printer: printerFields(),
  mode: vine.enum(REGISTER_MODES).optional(),
  isArchived: vine.boolean().optional(),
})
