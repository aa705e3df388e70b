import { fromDatabaseTime } from '#core/clock'
import { read } from '#core/sql'
import { PAGE_SIZE } from '#app/tills/list_till_sessions'

export interface SafeMovementRow {
  id: string
  kind: string
  amountMinor: number
  /** What was in the safe after it. */
  balanceMinor: number
  reason: string
  operatorName: string
  occurredAt: string
}

/** The safe of a store: what is in it, and how it came there, the newest first. */
export async function findSafe(storeId: string, wantedPage: number) {
  const [safe] = await read<{ balance_minor: number }>(
    'select balance_minor from safe_balances where store_id = ?',
    [storeId]
  )
  const [counted] = await read<{ total: number }>(
    'select count(*) as total from safe_movements where store_id = ?',
    [storeId]
  )
  const total = Number(counted?.total ?? 0)
  const last = Math.max(1, Math.ceil(total / PAGE_SIZE))
  const current = Math.min(wantedPage, last)
  const balanceMinor = Number(safe?.balance_minor ?? 0)
  return {
    balanceMinor,
    rows: await listMovements(storeId, current, balanceMinor),
    page: { current, last, total },
  }
}

/** What was in the safe after each is the balance now, less what came later: ids are UUIDv7. */
async function listMovements(
  storeId: string,
  page: number,
  balanceMinor: number
): Promise<SafeMovementRow[]> {
  const offset = (page - 1) * PAGE_SIZE
  const [later] = await read<{ amount: number | null }>(
    `select sum(amount_minor) as amount from (select m.amount_minor from safe_movements m
      where m.store_id = ? order by m.id desc limit ?) as later`,
    [storeId, offset]
  )
  const rows = await read<Record<string, string | number>>(
    `select m.id, m.kind, m.amount_minor, m.reason, m.occurred_at, u.name as operator_name
       from safe_movements m join users u on u.id = m.operator_id
      where m.store_id = ? order by m.id desc limit ${PAGE_SIZE} offset ?`,
    [storeId, offset]
  )
  let balance = balanceMinor - Number(later?.amount ?? 0)
  return rows.map((row) => {
    const amountMinor = Number(row.amount_minor)
    const after = balance
    balance -= amountMinor
    return {
      id: String(row.id),
      kind: String(row.kind),
      amountMinor,
      balanceMinor: after,
      reason: String(row.reason),
      operatorName: String(row.operator_name),
      occurredAt: fromDatabaseTime(String(row.occurred_at)),
    }
  })
}
