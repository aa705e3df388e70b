import { read } from '#core/sql'
import type { CustomerGroup, GroupKind } from '#app/customers/groups/customer_group'

interface GroupRow {
  id: string
  name: string
  kind: GroupKind
  color: string
  position: number
  archived_at: string | null
}

export interface ListedGroup extends CustomerGroup {
  members: number
}

/** Groups to choose from, in the owner's order. */
export async function listGroups(): Promise<CustomerGroup[]> {
  const rows = await read<GroupRow>(
    'select * from customer_groups where archived_at is null order by position, id'
  )
  return rows.map(groupOf)
}

/** All groups with how many are in them today. */
export async function listGroupsWithMembers(date: string): Promise<ListedGroup[]> {
  const rows = await read<GroupRow & { members: number }>(
    `select g.*, (
       select count(*) from customer_group_members m
        where m.group_id = g.id and (m.valid_from is null or m.valid_from <= ?)
          and (m.valid_to is null or m.valid_to >= ?)) as members
       from customer_groups g order by g.archived_at is not null, g.position, g.id`,
    [date, date]
  )
  return rows.map((row) => ({ ...groupOf(row), members: Number(row.members) }))
}

function groupOf({ id, name, kind, color, position, archived_at }: GroupRow): CustomerGroup {
  return { id, name, kind, color, position: Number(position), isArchived: archived_at !== null }
}
