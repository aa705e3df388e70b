import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { problemGroup } from '#app/health/documents/problem_group'
import { readGlimpse, type Glimpse } from '#app/health/documents/read_glimpse'

export interface QuarantinedDocument {
  id: string
  kind: string
  sequence: number
  register: string
  deviceName: string
  receivedAt: string
  operator: string | null
  problems: { path: string; code: string; group: string }[]
  glimpse: Glimpse
  /** As it came; what is JSON is laid out to be read. */
  content: string
  setAside: { at: string; by: string; reason: string } | null
}

interface Row {
  id: string
  kind: string
  sequence: number
  register: string
  device_name: string
  received_at: string
  problems: string | null
  bytes: string
  set_aside_at: string | null
  set_aside_by: string | null
  set_aside_reason: string | null
}

/** One document in quarantine with all there is to judge it by. */
export async function loadQuarantined(id: string): Promise<QuarantinedDocument | null> {
  const [row] = await read<Row>(
    `select d.id, d.kind, d.sequence, r.name as register, e.device_name, d.received_at,
            d.problems, d.bytes, d.set_aside_at, d.set_aside_reason, u.name as set_aside_by
       from documents d
       join enrolments e on e.id = d.enrolment_id
       join registers r on r.id = e.register_id
       left join users u on u.id = d.set_aside_by_id
      where d.id = ? and d.state = 'quarantined'`,
    [id]
  )
  if (!row) return null
  const glimpse = readGlimpse(row.bytes)
  return {
    id: row.id,
    kind: row.kind,
    sequence: Number(row.sequence),
    register: row.register,
    deviceName: row.device_name,
    receivedAt: fromDatabaseTime(row.received_at),
    operator: await nameOf(glimpse.operatorId),
    problems: (JSON.parse(row.problems ?? '[]') as { path: string; code: string }[]).map(
      (problem) => ({ ...problem, group: problemGroup(problem.code) })
    ),
    glimpse,
    content: layOut(row.bytes),
    setAside: row.set_aside_at
      ? {
          at: fromDatabaseTime(row.set_aside_at),
          by: row.set_aside_by ?? '–',
          reason: row.set_aside_reason ?? '',
        }
      : null,
  }
}

async function nameOf(userId: string | null): Promise<string | null> {
  if (userId === null) return null
  const [row] = await read<{ name: string }>('select name from users where id = ?', [userId])
  return row?.name ?? null
}

function layOut(bytes: string): string {
  try {
    return JSON.stringify(JSON.parse(bytes), null, 2)
  } catch {
    return bytes
  }
}
