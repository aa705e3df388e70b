import { backupsCheck } from '#app/health/checks/backups_check'
import { clockCheck } from '#app/health/checks/clock_check'
import { databaseCheck } from '#app/health/checks/database_check'
import { diskCheck } from '#app/health/checks/disk_check'
import { documentsCheck } from '#app/health/checks/documents_check'
import { httpsCheck } from '#app/health/checks/https_check'
import { outboxCheck } from '#app/health/checks/outbox_check'
import { registersCheck } from '#app/health/checks/registers_check'
import { versionsCheck } from '#app/health/checks/versions_check'
import type { FindingState, HealthCheck, HealthScope, ShownFinding } from '#app/health/finding'

/** The areas of the page, in its order. */
export const CHECKS: readonly HealthCheck[] = [
  registersCheck,
  documentsCheck,
  outboxCheck,
  backupsCheck,
  databaseCheck,
  diskCheck,
  clockCheck,
  httpsCheck,
  versionsCheck,
]

const PATIENCE_MS = 3_000

/** Asks every area; one that hangs or fails says so and leaves the others alone. */
export async function readHealth(scope: HealthScope): Promise<ShownFinding[]> {
  return Promise.all(CHECKS.map((check) => readOne(check, scope)))
}

async function readOne(check: HealthCheck, scope: HealthScope): Promise<ShownFinding> {
  const { id, icon } = check
  try {
    return { id, icon, ...(await withPatience(check.read(scope))) }
  } catch {
    return { id, icon, state: 'trouble', reason: 'unreadable' }
  }
}

async function withPatience<Value>(work: Promise<Value>): Promise<Value> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error('A check took too long')), PATIENCE_MS)
  try {
    return await Promise.race([work, late.promise])
  } finally {
    clearTimeout(timer)
  }
}

/** The gravest of the findings. */
export function worstOf(findings: readonly { state: FindingState }[]): FindingState {
  const has = (state: FindingState) => findings.some((finding) => finding.state === state)
  return has('trouble') ? 'trouble' : has('attention') ? 'attention' : 'good'
}
