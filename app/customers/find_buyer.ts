import type { Sql } from '#core/sql'

/** What prices and taxes ask about a customer. */
export interface Buyer {
  customerId: string
  vatNumber: string | null
  /** Groups and segments that the customer was in on the business date. */
  groupIds: string[]
}

/**
 * A customer as a sale of a business date is checked by; null when there is none of this id.
 * Archived groups count as well: what was true then decides.
 */
export async function findBuyer(
  sql: Sql,
  customerId: string,
  businessDate: string
): Promise<Buyer | null> {
  const rows = await sql.all<{ vat_number: string | null; group_id: string | null }>(
    `select c.vat_number, m.group_id from customers c
       left join customer_group_members m on m.customer_id = c.id
        and (m.valid_from is null or m.valid_from <= ?)
        and (m.valid_to is null or m.valid_to >= ?)
      where c.id = ? order by m.group_id`,
    [businessDate, businessDate, customerId]
  )
  const [first] = rows
  if (!first) return null
  const groupIds = rows.flatMap((row) => row.group_id ?? [])
  return { customerId, vatNumber: first.vat_number, groupIds }
}
