import app from '@adonisjs/core/services/app'
import { clock } from '#core/clock'
import { databaseFailureOf } from '#core/database_failure'
import { transaction } from '#core/sql'
import { NEARLY_FULL_BYTES } from '#app/health/checks/disk_check'
import { diskSpace } from '#app/health/disk_history'
import { schemaState } from '#app/health/schema_state'

export interface Readiness {
  isReady: boolean
  checks: Record<'process' | 'database' | 'schema' | 'disk', string>
}

const KEPT_MS = 1_000
const PATIENCE_MS = 2_500
/** A last reserve that lets a shop finish its day. */
const FULL_BYTES = NEARLY_FULL_BYTES / 10

let kept: { at: number; answer: Promise<Readiness> } | null = null

/** Whether the shop can be served. Looked at once a second at most, however often it is asked. */
export function readReadiness(): Promise<Readiness> {
  const now = clock.now().getTime()
  if (kept && Math.abs(now - kept.at) < KEPT_MS) return kept.answer
  const answer = look()
  kept = { at: now, answer }
  return answer
}

export function forgetReadiness(): void {
  kept = null
}

async function look(): Promise<Readiness> {
  const database = await inTime(checkDatabase())
  const checks = {
    // The port opens before jobs, outbox and schedules have begun, and what fails there ends it.
    process: app.getEnvironment() !== 'web' || app.isReady ? 'ok' : 'starting',
    database,
    schema: database === 'ok' ? await inTime(checkSchema()) : 'unknown',
    disk: await checkDisk(),
  }
  return { isReady: Object.values(checks).every((state) => state === 'ok'), checks }
}

class Undone extends Error {}

/** Writes a row as a sale would, and takes it back. */
async function checkDatabase(): Promise<string> {
  try {
    await transaction(async (sql) => {
      await sql.run("insert into counters (name, value) values ('health.probe', 1)")
      throw new Undone()
    })
    return 'ok'
  } catch (error) {
    return error instanceof Undone ? 'ok' : (databaseFailureOf(error) ?? 'failing')
  }
}

async function checkSchema(): Promise<string> {
  try {
    const { missing, unknown } = await schemaState()
    if (unknown.length > 0) return 'newer_than_code'
    return missing.length > 0 ? 'migrations_missing' : 'ok'
  } catch {
    return 'unknown'
  }
}

async function checkDisk(): Promise<string> {
  const space = await diskSpace()
  return space !== null && space.freeBytes < FULL_BYTES ? 'full' : 'ok'
}

/** A database that hangs is as good as away. */
async function inTime(work: Promise<string>): Promise<string> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<string>((done) => {
    timer = setTimeout(() => done('away'), PATIENCE_MS)
  })
  return Promise.race([work, late]).finally(() => clearTimeout(timer))
}
