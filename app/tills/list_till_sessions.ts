import { fromDatabaseTime } from '#core/clock'
import { read, type SqlValue } from '#core/sql'
import { isSkewed } from '#app/tills/clock_skew'

export interface TillSessionFilter {
  storeId: string
  businessDate: string | null
  registerId: string | null
  page: number
}

/** A till session in a list. */
export interface TillSessionRow {
  id: string
  businessDate: string
  registerId: string
  registerName: string
  isOpen: boolean
  openedAt: string
  openedByName: string
  closedAt: string | null
  floatMinor: number
  salesCount: number
  netMinor: number
  /** `1-7`: series and number; null while the session is open. */
  zNumber: string | null
  overShortMinor: number | null
  hasDifferences: boolean
  hasSkew: boolean
}

export const PAGE_SIZE = 50

/** Sessions of a store, the newest first. */
export async function listTillSessions(filter: TillSessionFilter) {
  const { where, values } = conditionOf(filter)
  const [counted] = await read<{ total: number }>(
    `select count(*) as total from till_sessions t where ${where}`,
    values
  )
  const total = Number(counted?.total ?? 0)
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const current = Math.min(filter.page, last)
  const rows = await read<Row>(
    `${SELECT} where ${where} order by t.opened_at desc, t.id desc limit ${PAGE_SIZE} offset ?`,
    [...values, (current - 1) * PAGE_SIZE]
  )
  return { rows: rows.map(rowOf), page: { current, last, total } }
}

/** Sessions that are open at this moment, the one opened first on top. */
export async function listOpenTills(storeId: string): Promise<TillSessionRow[]> {
  const rows = await read<Row>(
    `${SELECT} where t.store_id = ? and t.open_register_id is not null order by t.opened_at`,
    [storeId]
  )
  return rows.map(rowOf)
}

type Row = Record<string, string | number | null>

const SELECT = `
  select t.id, t.business_date, t.register_id, r.name as register_name, t.state, t.opened_at,
         u.name as opened_by_name, t.closed_at, t.float_minor, t.sales_count, t.sales_minor,
         t.returns_minor, t.post_voids_minor, t.skew_ms, z.series, z.number, z.over_short_minor,
         case when z.differences is null then 0 else 1 end as has_differences
    from till_sessions t
    join registers r on r.id = t.register_id
    join users u on u.id = t.opened_by_id
    left join z_reports z on z.till_session_id = t.id`

function conditionOf({ storeId, businessDate, registerId }: TillSessionFilter) {
  const parts = ['t.store_id = ?']
  const values: SqlValue[] = [storeId]
  if (businessDate) {
    parts.push('t.business_date = ?')
    values.push(businessDate)
  }
  if (registerId) {
    parts.push('t.register_id = ?')
    values.push(registerId)
  }
  return { where: parts.join(' and '), values }
}

function rowOf(row: Row): TillSessionRow {
  return {
    id: String(row.id),
    businessDate: String(row.business_date),
    registerId: String(row.register_id),
    registerName: String(row.register_name),
    isOpen: row.state === 'open',
    openedAt: fromDatabaseTime(String(row.opened_at)),
    openedByName: String(row.opened_by_name),
    closedAt: row.closed_at === null ? null : fromDatabaseTime(String(row.closed_at)),
    floatMinor: Number(row.float_minor),
    salesCount: Number(row.sales_count),
    netMinor: Number(row.sales_minor) - Number(row.returns_minor) - Number(row.post_voids_minor),
    zNumber: row.number === null ? null : `${row.series}-${row.number}`,
    overShortMinor: row.over_short_minor === null ? null : Number(row.over_short_minor),
    hasDifferences: Number(row.has_differences) === 1,
    hasSkew: isSkewed(Number(row.skew_ms)),
  }
}
