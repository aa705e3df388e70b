import { GIBIBYTE, MEBIBYTE } from '#app/health/byte_sizes'
import { diskSpace, shrinkingBytesPerDay } from '#app/health/disk_history'
import type { Finding, HealthCheck } from '#app/health/finding'

/** Below this a sale may soon find no room. */
export const NEARLY_FULL_BYTES = 200 * MEBIBYTE
const TIGHT_BYTES = 2 * GIBIBYTE
const SOON_DAYS = 14

export const diskCheck: HealthCheck = {
  id: 'disk',
  icon: 'i-lucide-hard-drive',
  reasons: ['roomy', 'tight', 'filling', 'nearly_full', 'unknown'],
  async read(): Promise<Finding> {
    const space = await diskSpace()
    if (!space) return { state: 'attention', reason: 'unknown' }
    const perDay = await shrinkingBytesPerDay()
    const daysLeft = perDay !== null && perDay > 0 ? Math.floor(space.freeBytes / perDay) : null
    return {
      ...verdict(space.freeBytes, daysLeft),
      figures: [
        { name: 'disk_free', kind: 'bytes', value: space.freeBytes },
        { name: 'disk_total', kind: 'bytes', value: space.totalBytes },
        { name: 'disk_growth', kind: 'bytes', value: perDay === null ? null : Math.max(0, perDay) },
        ...(daysLeft !== null && daysLeft < 3_650
          ? [{ name: 'disk_days_left', kind: 'days' as const, value: daysLeft }]
          : []),
      ],
    }
  },
}

function verdict(
  freeBytes: number,
  daysLeft: number | null
): Pick<Finding, 'state' | 'reason' | 'values'> {
  if (freeBytes < NEARLY_FULL_BYTES) return { state: 'trouble', reason: 'nearly_full' }
  if (daysLeft !== null && daysLeft < SOON_DAYS) {
    return { state: 'attention', reason: 'filling', values: { days: daysLeft } }
  }
  if (freeBytes < TIGHT_BYTES) return { state: 'attention', reason: 'tight' }
  return { state: 'good', reason: 'roomy' }
}
