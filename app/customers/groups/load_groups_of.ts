import type { Sql } from '#core/sql'

/**
 * The groups and segments that a customer was in on a business date. Archived ones count as well:
 * a sale of last week is checked by what was true then.
 */
export async function loadGroupsOf(sql: Sql, customerId: string, date: string): Promise<string[]> {
  const rows = await sql.all<{ group_id: string }>(
    `select group_id from customer_group_members
      where customer_id = ? and (valid_from is null or valid_from <= ?)
        and (valid_to is null or valid_to >= ?)
      order by group_id`,
    [customerId, date, date]
  )
  return rows.map((row) => row.group_id)
}
