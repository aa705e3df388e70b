import { read } from '#core/sql'
import type { Membership } from '#app/customers/groups/customer_group'

export interface NamedMembership extends Membership {
  name: string
  color: string
}

interface MembershipRow {
  customer_id: string
  group_id: string
  valid_from: string | null
  valid_to: string | null
  name: string
  color: string
}

/** What each of some customers is in now or will be in, by customer; archived groups left out. */
export async function loadMemberships(
  customerIds: readonly string[],
  date: string
): Promise<Map<string, NamedMembership[]>> {
  const found = new Map<string, NamedMembership[]>()
  if (customerIds.length === 0) return found
  const rows = await read<MembershipRow>(
    `select m.customer_id, m.group_id, m.valid_from, m.valid_to, g.name, g.color
       from customer_group_members m join customer_groups g on g.id = m.group_id
      where m.customer_id in (${customerIds.map(() => '?').join(', ')})
        and g.archived_at is null and (m.valid_to is null or m.valid_to >= ?)
      order by g.position, g.id`,
    [...customerIds, date]
  )
  for (const row of rows) {
    const memberships = found.get(row.customer_id) ?? []
    memberships.push(membershipOf(row))
    found.set(row.customer_id, memberships)
  }
  return found
}

function membershipOf(row: MembershipRow): NamedMembership {
  return {
    groupId: row.group_id,
    name: row.name,
    color: row.color,
    validFrom: row.valid_from?.slice(0, 10) ?? null,
    validTo: row.valid_to?.slice(0, 10) ?? null,
  }
}
