import logger from '@adonisjs/core/services/logger'
import { clock, fromDatabaseTime, nowForDatabase, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import { read, transaction } from '#core/sql'
import type { NetFailure } from '#app/plugin_kernel/net/net_problem'

const KEPT_MS = 30 * 24 * 3_600_000
const KEPT_PER_PLUGIN = 20_000
const SHOWN = 30

/** One line on what a plugin asked of another system or a device, and what came of it. */
export interface CallLine {
  kind: 'http' | 'tcp'
  /** What was called, without anything that may be a secret. */
  where: string
  outcome: 'answered' | NetFailure
  status: number | null
  tookMs: number
  sentBytes: number
  receivedBytes: number
}

let waiting: { pluginId: string; line: CallLine; at: string }[] = []
let writing: Promise<void> = Promise.resolve()

/** Writes a line; nobody waits for it. Those that come meanwhile are written together. */
export function noteCall(pluginId: string, line: CallLine): void {
  waiting.push({ pluginId, line, at: nowForDatabase() })
  if (waiting.length === 1) writing = writing.then(writeWaiting)
}

/** Once all that was noted so far is written. */
export async function callsWritten(): Promise<void> {
  await writing
}

async function writeWaiting(): Promise<void> {
  const lines = waiting
  waiting = []
  const values = lines.flatMap(({ pluginId, line, at }) => [
    newId(),
    pluginId,
    line.kind,
    line.where.slice(0, 250),
    line.outcome,
    line.status,
    Math.round(line.tookMs),
    line.sentBytes,
    line.receivedBytes,
    at,
  ])
  const rows = lines.map(() => '(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)').join(', ')
  await transaction((sql) =>
    sql.run(
      `insert into plugin_calls (id, plugin_id, kind, target, outcome, status, took_ms, sent_bytes,
       received_bytes, called_at) values ${rows}`,
      values
    )
  ).catch((error) => logger.error({ err: error }, 'Calls of plugins could not be written down'))
}

/** The last calls of a plugin, the newest first. */
export async function readCalls(pluginId: string) {
  await callsWritten()
  const rows = await read<{
    id: string
    kind: CallLine['kind']
    target: string
    outcome: CallLine['outcome']
    status: number | null
    took_ms: number
    sent_bytes: number
    received_bytes: number
    called_at: string
  }>(
    `select id, kind, target, outcome, status, took_ms, sent_bytes, received_bytes, called_at
     from plugin_calls where plugin_id = ? order by called_at desc, id desc limit ${SHOWN}`,
    [pluginId]
  )
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    where: row.target,
    outcome: row.outcome,
    status: row.status,
    tookMs: row.took_ms,
    sentBytes: row.sent_bytes,
    receivedBytes: row.received_bytes,
    at: fromDatabaseTime(row.called_at),
  }))
}
export type ShownCall = Awaited<ReturnType<typeof readCalls>>[number]

/** A month of them is kept, and of a plugin that calls all the time the last 20,000. */
export async function forgetOldCalls(): Promise<void> {
  const before = toDatabaseTime(new Date(clock.now().getTime() - KEPT_MS))
  await transaction((sql) => sql.run('delete from plugin_calls where called_at < ?', [before]))
  const plugins = await read<{ id: string }>('select distinct plugin_id as id from plugin_calls')
  for (const { id } of plugins) {
    const [oldest] = await read<{ at: string }>(
      `select called_at as at from plugin_calls where plugin_id = ?
       order by called_at desc limit 1 offset ${KEPT_PER_PLUGIN}`,
      [id]
    )
    if (oldest)
      await transaction((sql) =>
        sql.run('delete from plugin_calls where plugin_id = ? and called_at <= ?', [id, oldest.at])
      )
  }
}

export async function forgetCalls(pluginId: string): Promise<void> {
  await callsWritten()
  await transaction((sql) => sql.run('delete from plugin_calls where plugin_id = ?', [pluginId]))
}
