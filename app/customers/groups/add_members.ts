import { transaction } from '#core/sql'
import { customerCondition, type CustomerQuery } from '#app/customers/find_customers'
import type { Membership } from '#app/customers/groups/customer_group'
import type { Author } from '#app/customers/save_customer'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { announcePricing } from '#app/stores/announce_pricing'

/** Puts every customer that a list shows into a group; who is in it already gets the new dates. */
export async function addMembers(
  { groupId, validFrom, validTo }: Membership,
  query: Pick<CustomerQuery, 'text' | 'groupId' | 'isArchived'>,
  { storeId, operatorId }: Author
): Promise<number> {
  const { text, values } = customerCondition(query)
  return transaction(async (sql) => {
    const onConflict =
      sql.dialect === 'mysql'
        ? 'on duplicate key update valid_from = values(valid_from), valid_to = values(valid_to)'
        : 'on conflict (customer_id, group_id) do update set valid_from = excluded.valid_from, valid_to = excluded.valid_to'
    const [count] = await sql.all<{ n: number }>(
      `select count(*) as n from customers c where ${text}`,
      values
    )
    await sql.run(
      `insert into customer_group_members (customer_id, group_id, valid_from, valid_to)
       select c.id, ?, ?, ? from customers c where ${text} ${onConflict}`,
      [groupId, validFrom, validTo, ...values]
    )
    await announcePricing(sql, null)
    const members = Number(count?.n ?? 0)
    await appendStoreEntry(sql, {
      storeId,
      kind: 'customer_group.changed',
      operatorId,
      payload: { groupId, members },
    })
    return members
  })
}
