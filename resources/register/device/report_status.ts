import type { RegisterStatus } from '#app/health/registers/register_status'
import type { Api } from '#resources/register/device/api'
import type { RegisterDatabase } from '#resources/register/device/database'
import type { RegisterClock } from '#resources/register/device/register_clock'

declare const __APP_VERSION__: string | undefined

const EVERY_MS = 60_000
/** A sale is unsent for a blink; only what lasts is worth telling at once. */
const SETTLED_MS = 3_000

export interface StatusSources {
  api: Api
  database: RegisterDatabase
  clock: RegisterClock
}

/** What this device knows about itself; counts and figures only. */
export async function statusOf({
  database,
  clock,
}: Pick<StatusSources, 'database' | 'clock'>): Promise<RegisterStatus> {
  const { documents } = database
  const unsent = await documents.where('state').equals('unsent').sortBy('storedAt')
  const { usage = null, quota = null } = (await navigator.storage?.estimate?.()) ?? {}
  return {
    unsentCount: unsent.length,
    refusedCount: await documents.where('state').anyOf('quarantined', 'refused').count(),
    oldestUnsentAt: unsent[0]?.storedAt ?? null,
    appVersion: typeof __APP_VERSION__ === 'string' ? __APP_VERSION__ : '',
    skewMs: clock.skewMs,
    storageUsedBytes: usage,
    storageQuotaBytes: quota,
  }
}

/** Tells the server once a minute, and sooner when what is unsent has changed and stays so. */
export function startReporting(sources: StatusSources): { changed(): void; stop(): void } {
  let settling: ReturnType<typeof setTimeout> | undefined
  let told = ''

  async function tell(isDue: boolean): Promise<void> {
    const body = await statusOf(sources)
    const { unsentCount, refusedCount } = body
    const counts = `${unsentCount}/${refusedCount}`
    if (!isDue && counts === told) return
    const answer = await sources.api({ method: 'PUT', path: '/api/register/status', body })
    if (answer.ok) told = counts
  }

  const timer = setInterval(() => void tell(true), EVERY_MS)
  void tell(true)
  return {
    changed() {
      clearTimeout(settling)
      settling = setTimeout(() => void tell(false), SETTLED_MS)
    },
    stop() {
      clearInterval(timer)
      clearTimeout(settling)
    },
  }
}
