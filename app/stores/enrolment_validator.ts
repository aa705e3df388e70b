import vine from '@vinejs/vine'
import type { FieldContext } from '@vinejs/vine/types'
import { importPublicKey } from '#app/documents/document_signature'

/** A coordinate of a P-256 key: 32 bytes in base64url. */
const coordinate = () => vine.string().regex(/^[A-Za-z0-9_-]{43}$/)

/** Two coordinates are a key only when they name a point of the curve; others verify nothing. */
const onCurve = vine.createRule(async (y: unknown, _: undefined, field: FieldContext) => {
  const x: unknown = field.parent.x
  if (typeof x !== 'string' || typeof y !== 'string') return
  await importPublicKey({ kty: 'EC', crv: 'P-256', x, y }).catch(() =>
    field.report('The key is not a P-256 key', 'public_key', field)
  )
})

export const enrolmentValidator = vine.create({
  registerId: vine.string().uuid(),
  publicKey: vine.object({
    kty: vine.literal('EC'),
    crv: vine.literal('P-256'),
    x: coordinate(),
    y: coordinate().use(onCurve()),
  }),
  deviceName: vine.string().trim().minLength(1).maxLength(120),
  takesOver: vine.boolean().optional(),
  readmits: vine
    .object({ enrolmentId: vine.string().uuid(), series: vine.number().min(1).withoutDecimals() })
    .optional(),
})

export const endEnrolmentValidator = vine.create({
  reason: vine.enum(['replaced', 'lost', 'closed'] as const),
})
