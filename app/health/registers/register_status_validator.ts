import vine from '@vinejs/vine'

const count = () => vine.number().withoutDecimals().min(0).max(1_000_000_000)
const bytes = () => vine.number().withoutDecimals().min(0).max(Number.MAX_SAFE_INTEGER).nullable()

export const registerStatusValidator = vine.create({
  unsentCount: count(),
  refusedCount: count(),
  oldestUnsentAt: vine
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
    .nullable(),
  appVersion: vine.string().maxLength(40),
  skewMs: vine.number().withoutDecimals().min(-1e14).max(1e14),
  storageUsedBytes: bytes(),
  storageQuotaBytes: bytes(),
})
