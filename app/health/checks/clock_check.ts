import { clock, fromDatabaseTime, nowIso } from '#core/clock'
import { read } from '#core/sql'
import type { Finding, HealthCheck } from '#app/health/finding'
import { lastClockJump } from '#app/health/monitor/monitor'
import { median } from '#app/health/monitor/samples'
import { readRegisters, SKEW_LIMIT_MS } from '#app/health/registers/read_registers'

const JUMP_SHOWN_MS = 24 * 3_600_000

export const clockCheck: HealthCheck = {
  id: 'clock',
  icon: 'i-lucide-clock',
  reasons: ['right', 'behind_records', 'set_back', 'off_from_registers'],
  async read({ storeId }): Promise<Finding> {
    const now = clock.now().getTime()
    const newestAt = await newestRecord()
    const skews = (await readRegisters(storeId))
      .filter(({ seenAt }) => seenAt !== null)
      .map(({ skewMs }) => skewMs)
    const medianSkewMs = median(skews)
    const jump = lastClockJump()
    const isFresh = jump !== null && Math.abs(now - Date.parse(jump.at)) < JUMP_SHOWN_MS
    return {
      ...verdict({
        isBehindRecords: newestAt !== null && Date.parse(newestAt) - now > SKEW_LIMIT_MS,
        wasSetBack: isFresh && jump.byMs < 0,
        // One register that is off is that register's matter; most of them are the server's.
        isOffFromRegisters: skews.length >= 2 && Math.abs(medianSkewMs) > SKEW_LIMIT_MS,
      }),
      figures: [
        { name: 'server_time', kind: 'instant', value: nowIso() },
        { name: 'newest_record', kind: 'instant', value: newestAt },
        {
          name: 'median_skew',
          kind: 'milliseconds',
          value: skews.length === 0 ? null : medianSkewMs,
        },
        ...(isFresh
          ? [{ name: 'clock_jump', kind: 'milliseconds' as const, value: jump.byMs }]
          : []),
      ],
    }
  },
}

/** When the newest document was received: a clock that is behind it was set back. */
async function newestRecord(): Promise<string | null> {
  const [row] = await read<{ at: string | null }>(
    "select max(received_at) as at from documents where state = 'accepted'"
  )
  return row?.at ? fromDatabaseTime(row.at) : null
}

function verdict(seen: {
  isBehindRecords: boolean
  wasSetBack: boolean
  isOffFromRegisters: boolean
}): Pick<Finding, 'state' | 'reason'> {
  if (seen.isBehindRecords) return { state: 'trouble', reason: 'behind_records' }
  if (seen.wasSetBack) return { state: 'attention', reason: 'set_back' }
  if (seen.isOffFromRegisters) return { state: 'attention', reason: 'off_from_registers' }
  return { state: 'good', reason: 'right' }
}
