import { fromDatabaseTime } from '#core/clock'
import { countRows, pageOf } from '#core/count_rows'
import { readInWorker } from '#core/reader'
import type { SqlValue } from '#core/sql'

export interface EntryFilter {
  registerId?: string
  kind?: string
  operatorId?: string
  /** Instants in the database's form, the second one exclusive. */
  from?: string
  until?: string
}

export interface EntryRow {
  /** `<chain>/<sequence>`, as in the address of its page. */
  id: string
  sequence: number
  kind: string
  occurredAt: string
  register: string | null
  operator: string | null
  /** The amount concerned, where the act had one. */
  amountMinor: number | null
}

export const ENTRIES_PER_PAGE = 50

/** Acts of a store, the newest first. */
export async function listEntries(storeId: string, filter: EntryFilter, page: number) {
  const { where, values } = conditions(storeId, filter)
  const place = pageOf(
    await countRows(readInWorker, `select 1 from journal_entries e where ${where}`, values),
    page,
    ENTRIES_PER_PAGE
  )
  const rows = await readInWorker<Record<string, string | number | null>>(
    `select e.chain, e.sequence, e.kind, e.occurred_at, e.payload, r.name as register, u.name as operator
       from journal_entries e
       left join registers r on r.id = e.register_id
       left join users u on u.id = e.operator_id
      where ${where}
      order by e.occurred_at desc, e.chain desc, e.sequence desc
      limit ${ENTRIES_PER_PAGE} offset ?`,
    [...values, (place.current - 1) * ENTRIES_PER_PAGE]
  )
  return { rows: rows.map(entryRow), page: place }
}

function conditions(storeId: string, filter: EntryFilter) {
  const parts = ['e.store_id = ?']
  const values: SqlValue[] = [storeId]
  const add = (condition: string, value: string | undefined) => {
    if (value === undefined) return
    parts.push(condition)
    values.push(value)
  }
  add('e.register_id = ?', filter.registerId)
  add('e.kind = ?', filter.kind)
  add('e.operator_id = ?', filter.operatorId)
  add('e.occurred_at >= ?', filter.from)
  add('e.occurred_at < ?', filter.until)
  return { where: parts.join(' and '), values }
}

function entryRow(row: Record<string, string | number | null>): EntryRow {
  const { amountMinor } = JSON.parse(String(row.payload)) as { amountMinor?: unknown }
  return {
    id: `${row.chain}/${row.sequence}`,
    sequence: Number(row.sequence),
    kind: String(row.kind),
    occurredAt: fromDatabaseTime(String(row.occurred_at)),
    register: row.register === null ? null : String(row.register),
    operator: row.operator === null ? null : String(row.operator),
    amountMinor: typeof amountMinor === 'number' ? amountMinor : null,
  }
}
