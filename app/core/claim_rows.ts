import { nowForDatabase } from '#core/clock'
import { placeholders, transaction, type Sql } from '#core/sql'

/** Tables whose rows are claimed by a lease: they have the columns that are written here. */
type ClaimedTable = 'outbox_events' | 'plugin_deliveries'

interface ClaimableRow {
  id: string
  attempts: number
}

/**
 * Takes due rows for this process. A claim counts as an attempt and puts the row off until its lease
 * ends, so that one whose process dies comes up again by itself. All are claimed in one statement;
 * where another process was faster with some, one by one.
 */
export async function claimRows<Row extends ClaimableRow>(
  table: ClaimedTable,
  due: Row[],
  leaseEndsAt: string
): Promise<Row[]> {
  if (due.length === 0) return []
  const areAllOurs = await claimTogether(table, due, leaseEndsAt)
  if (areAllOurs) return due
  return transaction(async (sql) => {
    const claimed: Row[] = []
    for (const row of due) if (await claimOne(sql, table, row, leaseEndsAt)) claimed.push(row)
    return claimed
  })
}

class TooFew extends Error {}

async function claimTogether(
  table: ClaimedTable,
  due: readonly ClaimableRow[],
  leaseEndsAt: string
): Promise<boolean> {
  try {
    await transaction(async (sql) => {
      const { changes } = await sql.run(
        `update ${table} set attempts = attempts + 1, available_at = ?
          where id in ${placeholders(1, due.length)} and available_at <= ?
            and done_at is null and dead_at is null`,
        [leaseEndsAt, ...due.map(({ id }) => id), nowForDatabase()]
      )
      if (changes !== due.length) throw new TooFew()
    })
    return true
  } catch (error) {
    if (error instanceof TooFew) return false
    throw error
  }
}

async function claimOne(
  sql: Sql,
  table: ClaimedTable,
  { id, attempts }: ClaimableRow,
  leaseEndsAt: string
): Promise<boolean> {
  const { changes } = await sql.run(
    `update ${table} set attempts = attempts + 1, available_at = ?
      where id = ? and attempts = ? and done_at is null and dead_at is null`,
    [leaseEndsAt, id, Number(attempts)]
  )
  return changes === 1
}
