import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { problemGroup } from '#app/health/documents/problem_group'
import { readGlimpse, type Glimpse } from '#app/health/documents/read_glimpse'

export interface QuarantinedRow {
  id: string
  kind: string
  sequence: number
  register: string
  receivedAt: string
  problem: string
  isSetAside: boolean
  glimpse: Glimpse
}

interface Row {
  id: string
  kind: string
  sequence: number
  register: string
  received_at: string
  problems: string | null
  set_aside_at: string | null
  bytes: string
}

const PAGE_SIZE = 50

/** The store's documents in quarantine, in the order in which their registers made them. */
export async function listQuarantined(
  storeId: string,
  { withSetAside, page }: { withSetAside: boolean; page: number }
) {
  const where = `d.state = 'quarantined' and d.store_id = ? ${
    withSetAside ? '' : 'and d.set_aside_at is null'
  }`
  const [count] = await read<{ n: number }>(
    `select count(*) as n from documents d where ${where}`,
    [storeId]
  )
  const total = Number(count?.n ?? 0)
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const current = Math.min(page, last)
  const rows = await read<Row>(
    `select d.id, d.kind, d.sequence, r.name as register, d.received_at, d.problems,
            d.set_aside_at, d.bytes
       from documents d
       join enrolments e on e.id = d.enrolment_id
       join registers r on r.id = e.register_id
      where ${where} order by r.number, e.series, d.sequence limit ${PAGE_SIZE} offset ?`,
    [storeId, (current - 1) * PAGE_SIZE]
  )
  return { rows: rows.map(rowOf), page: { current, last, total } }
}

function rowOf(row: Row): QuarantinedRow {
  const [first] = JSON.parse(row.problems ?? '[]') as { code: string }[]
  return {
    id: row.id,
    kind: row.kind,
    sequence: Number(row.sequence),
    register: row.register,
    receivedAt: fromDatabaseTime(row.received_at),
    problem: problemGroup(first?.code ?? ''),
    isSetAside: row.set_aside_at !== null,
    glimpse: readGlimpse(row.bytes),
  }
}
