import { collectDefaultMetrics, Gauge } from 'prom-client'
import { clock, fromDatabaseTime } from '#core/clock'
import { measures } from '#core/measures'
import { readBacklog } from '#core/outbox_store'
import { read } from '#core/sql'
import { statementTimes } from '#core/statement_times'
import { readBackupState } from '#app/backups/state/read_backup_state'
import { diskSpace } from '#app/health/disk_history'
import { latencies } from '#app/health/monitor/samples'
import { httpsState } from '#app/https/https_state'

const gauge = <Label extends string = never>(
  name: string,
  help: string,
  labelNames: Label[] = []
) => new Gauge({ name: `tillhouse_${name}`, help, labelNames, registers: [measures] })

const gauges = {
  databaseUp: gauge('database_up', 'Whether the database answered just now.'),
  databaseSeconds: gauge('database_latency_seconds', 'The last look at the database.'),
  statements: gauge('sql_statements', 'Statements of the plain SQL path since the start.'),
  statementSeconds: gauge('sql_statement_seconds', 'Time that these statements took together.'),
  outboxPending: gauge('outbox_pending', 'Events that are still to be delivered.'),
  outboxDead: gauge('outbox_dead', 'Events that were given up.'),
  outboxAge: gauge('outbox_oldest_seconds', 'How long the oldest pending event has waited.'),
  quarantined: gauge(
    'documents_quarantined',
    'Documents in quarantine that nobody has dealt with.'
  ),
  accepted: gauge('documents_accepted', 'Documents accepted since the shop began.'),
  diskFree: gauge('disk_free_bytes', 'Free room on the disk of the data folder.'),
  unsent: gauge('register_unsent', 'Documents that a register has not sent.', ['register']),
  seen: gauge('register_seen_seconds', 'Seconds since a register was heard.', ['register']),
  skew: gauge('register_clock_skew_seconds', 'A register’s clock against the server’s.', [
    'register',
  ]),
  backupAge: gauge('backup_age_seconds', 'Since the newest good backup; NaN when there is none.'),
  backupAlarms: gauge('backup_alarms', 'What is wrong with the backups, in number.'),
  certificateLeft: gauge(
    'certificate_expiry_seconds',
    'Until the certificate ends; NaN when this server holds none.'
  ),
  jobs: gauge('jobs', 'Jobs by state.', ['state']),
}

let isCollecting = false

/** The process's own figures as they are, the shop's as the database tells them now. */
export async function readMetrics(): Promise<{ type: string; text: string }> {
  if (!isCollecting) {
    isCollecting = true
    collectDefaultMetrics({ register: measures })
  }
  gauges.statements.set(statementTimes.count)
  gauges.statementSeconds.set(statementTimes.totalMs / 1_000)
  const space = await diskSpace()
  if (space) gauges.diskFree.set(space.freeBytes)
  const latency = latencies().at(-1)
  if (latency) gauges.databaseSeconds.set(latency.value / 1_000)
  const { certificate } = httpsState()
  const leftMs = certificate ? Date.parse(certificate.validTo) - clock.now().getTime() : Number.NaN
  gauges.certificateLeft.set(leftMs / 1_000)
  try {
    await askDatabase()
    gauges.databaseUp.set(1)
  } catch {
    gauges.databaseUp.set(0)
  }
  return { type: measures.contentType, text: await measures.metrics() }
}

async function askDatabase(): Promise<void> {
  const nowMs = clock.now().getTime()
  const { waiting, dead, oldestAt } = await readBacklog()
  gauges.outboxPending.set(waiting)
  gauges.outboxDead.set(dead)
  gauges.outboxAge.set(oldestAt ? Math.max(0, nowMs - Date.parse(oldestAt)) / 1_000 : 0)
  const [row] = await read<{ quarantined: number; accepted: number }>(
    `select
       (select count(*) from documents where state = 'quarantined' and set_aside_at is null) as quarantined,
       (select value from counters where name = 'acceptance_sequence') as accepted`
  )
  gauges.quarantined.set(Number(row?.quarantined ?? 0))
  gauges.accepted.set(Number(row?.accepted ?? 0))
  await readRegisterGauges(nowMs)
  const backups = await readBackupState()
  gauges.backupAge.set(backups.ageSeconds ?? Number.NaN)
  gauges.backupAlarms.set(backups.alarms.length)
  gauges.jobs.reset()
  const jobs = await read<{ state: string; n: number }>(
    'select state, count(*) as n from jobs group by state'
  )
  for (const { state, n } of jobs) gauges.jobs.set({ state }, Number(n))
}

/** Registers are named by their id: names may be people's. */
async function readRegisterGauges(nowMs: number): Promise<void> {
  const rows = await read<Record<string, string | number>>(
    `select s.register_id, s.unsent_count, s.skew_ms, s.seen_at
       from register_statuses s join enrolments e on e.id = s.enrolment_id
      where e.ended_at is null`
  )
  for (const one of [gauges.unsent, gauges.seen, gauges.skew]) one.reset()
  for (const row of rows) {
    const register = String(row.register_id)
    const seenMs = Date.parse(fromDatabaseTime(String(row.seen_at)))
    gauges.unsent.set({ register }, Number(row.unsent_count))
    gauges.skew.set({ register }, Number(row.skew_ms) / 1_000)
    gauges.seen.set({ register }, Math.max(0, nowMs - seenMs) / 1_000)
  }
}
