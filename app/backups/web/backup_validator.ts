import vine from '@vinejs/vine'

export const backupPlanValidator = vine.create({
  rhythm: vine.enum(['daily', 'hours'] as const),
  time: vine.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  everyHours: vine.number().withoutDecimals().min(1).max(24),
  isProving: vine.boolean(),
})

const name = vine.string().trim().minLength(1).maxLength(80)
const keep = {
  daily: vine.number().withoutDecimals().min(1).max(366),
  weekly: vine.number().withoutDecimals().min(0).max(520),
  monthly: vine.number().withoutDecimals().min(0).max(240),
}

export const backupTargetValidator = vine.create({
  name,
  isOn: vine.boolean(),
  keeping: vine.object(keep),
  place: vine.object({ kind: vine.enum(['folder', 's3'] as const) }).merge(
    vine.group([
      vine.group.if((place) => place.kind === 'folder', {
        kind: vine.literal('folder'),
        folder: vine.string().trim().startsWith('/').maxLength(500),
      }),
      vine.group.if((place) => place.kind === 's3', {
        kind: vine.literal('s3'),
        endpoint: vine.string().trim().url({ require_tld: false }).maxLength(300),
        region: vine.string().trim().minLength(1).maxLength(60),
        bucket: vine.string().trim().minLength(3).maxLength(63),
        prefix: vine
          .string()
          .trim()
          .maxLength(200)
          .regex(/^([^/].*\/)?$/)
          .optional(),
        accessKeyId: vine.string().trim().minLength(1).maxLength(200),
        secret: vine.string().maxLength(400).optional(),
        isPathStyle: vine.boolean(),
      }),
    ])
  ),
})

export const recoveryKeyValidator = vine.create({
  typed: vine.string().trim().minLength(1).maxLength(100),
})
