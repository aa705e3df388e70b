import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'

const MOST = 100

/** What waits, failed or was refused, by kind and code: contents and messages stay in the shop. */
export async function workFacts() {
  return {
    deliveries: await read(
      `select kind, count(*) as n, max(attempts) as attempts, min(created_at) as oldest_at,
              case when dead_at is null then 'waiting' else 'given_up' end as state
         from outbox_events where done_at is null and set_aside_at is null
        group by kind, case when dead_at is null then 'waiting' else 'given_up' end`
    ),
    quarantine: await quarantineFacts(),
    jobs: await jobFacts(),
    schedules: await read('select name, last_started_at from schedules order by name'),
  }
}

async function quarantineFacts() {
  const rows = await read<Record<'id' | 'kind' | 'received_at', string> & { problems: string }>(
    `select id, kind, received_at, problems from documents
      where state = 'quarantined' order by received_at desc limit ${MOST}`
  )
  return rows.map(({ id, kind, received_at: receivedAt, problems }) => ({
    id,
    kind: codeOf(kind),
    receivedAt: fromDatabaseTime(receivedAt),
    codes: [...new Set(codesIn(problems))],
  }))
}

function codesIn(problems: string | null): string[] {
  return (JSON.parse(problems ?? '[]') as { code: unknown }[]).map(({ code }) => codeOf(code))
}

async function jobFacts() {
  const rows = await read<Record<string, string | null>>(
    `select kind, state, step, problem, created_at, finished_at from jobs
      order by created_at desc limit ${MOST}`
  )
  return rows.map((row) => ({
    kind: row.kind,
    state: row.state,
    step: row.step === null ? null : codeOf(row.step),
    problem: row.problem ? codeOf((JSON.parse(row.problem!) as { key?: string }).key) : null,
    createdAt: row.created_at,
    finishedAt: row.finished_at,
  }))
}

/** What a device or an old version wrote as a code, only if it has the form of one. */
function codeOf(text: unknown): string {
  return /^[\w.]{1,80}$/.test(String(text)) ? String(text) : '(not a code)'
}
