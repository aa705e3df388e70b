import { insertRows } from '#core/insert_rows'
import { transaction, type Sql } from '#core/sql'
import type { Membership } from '#app/customers/groups/customer_group'
import { dayBefore } from '#app/customers/groups/day_before'
import type { Author } from '#app/customers/save_customer'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'

/**
 * Puts a customer into exactly these groups. One that is left ends yesterday rather than being
 * forgotten, so that a sale of before, sent late, is still found right.
 */
export async function saveMemberships(
  customerId: string,
  memberships: readonly Membership[],
  { today, ...author }: Author & { today: string }
): Promise<void> {
  await transaction(async (sql) => {
    await endOthers(sql, customerId, memberships, today)
    await put(sql, customerId, memberships)
    await announcePricing(sql, null)
    await appendStoreEntry(sql, {
      storeId: author.storeId,
      kind: 'customer.changed',
      operatorId: author.operatorId,
      payload: { customerId, groupIds: memberships.map(({ groupId }) => groupId) },
    })
  })
}

async function endOthers(
  sql: Sql,
  customerId: string,
  memberships: readonly Membership[],
  today: string
): Promise<void> {
  const kept = memberships.map(({ groupId }) => groupId)
  const others = kept.length === 0 ? '' : `and group_id not in (${kept.map(() => '?').join(', ')})`
  await sql.run(
    `delete from customer_group_members where customer_id = ? and valid_from >= ? ${others}`,
    [customerId, today, ...kept]
  )
  await sql.run(
    `update customer_group_members set valid_to = ?
      where customer_id = ? and (valid_to is null or valid_to >= ?) ${others}`,
    [dayBefore(today), customerId, today, ...kept]
  )
}

async function put(sql: Sql, customerId: string, memberships: readonly Membership[]) {
  const ids = memberships.map(({ groupId }) => groupId)
  if (ids.length === 0) return
  await sql.run(
    `delete from customer_group_members
      where customer_id = ? and group_id in (${ids.map(() => '?').join(', ')})`,
    [customerId, ...ids]
  )
  await insertRows(
    sql,
    'customer_group_members',
    memberships.map(({ groupId, validFrom, validTo }) => ({
      customer_id: customerId,
      group_id: groupId,
      valid_from: validFrom,
      valid_to: validTo,
    }))
  )
}
