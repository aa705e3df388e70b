import vine from '@vinejs/vine'

/** A coordinate of a P-256 key: 32 bytes in base64url. */
const coordinate = () => vine.string().regex(/^[A-Za-z0-9_-]{43}$/)

export const enrolmentValidator = vine.create({
  registerId: vine.string().uuid(),
  publicKey: vine.object({
    kty: vine.literal('EC'),
    crv: vine.literal('P-256'),
    x: coordinate(),
    y: coordinate(),
  }),
  deviceName: vine.string().trim().minLength(1).maxLength(120),
  takesOver: vine.boolean().optional(),
})

export const endEnrolmentValidator = vine.create({
  reason: vine.enum(['replaced', 'lost', 'closed'] as const),
})
