import { placeholders, type Sql } from '#core/sql'
import { loadPromotions } from '#app/promotions/load_promotions'
import type { Promotion } from '#pricing/promotions/promotion'
import { NO_PROMOTIONS, type Audience, type PromotionSet } from '#pricing/promotions/promotion_set'

/** The promotions of a store, the segments they and price lists are for, and the tree of departments. */
export async function loadPromotionSet(
  sql: Sql,
  storeId: string,
  groupIdsOfLists: readonly string[]
): Promise<PromotionSet> {
  const promotions = await loadPromotions(sql, storeId)
  const groupIds = [...new Set([...groupIdsOf(promotions), ...groupIdsOfLists])].sort()
  const audiences = await loadAudiences(sql, groupIds)
  if (promotions.length === 0) return { ...NO_PROMOTIONS, audiences }
  return {
    promotions,
    audiences,
    departmentParents: await loadDepartmentParents(sql),
  }
}

function groupIdsOf(promotions: readonly Promotion[]): string[] {
  return promotions.flatMap(({ audienceGroupIds }) => audienceGroupIds ?? [])
}

interface MemberRow {
  group_id: string
  customer_id: string
  valid_from: string | null
  valid_to: string | null
}

/** Members of segments; those of groups come with the customer. One list for each pair of dates. */
async function loadAudiences(sql: Sql, groupIds: string[]): Promise<Audience[]> {
  if (groupIds.length === 0) return []
  const rows = await sql.all<MemberRow>(
    `select m.group_id, m.customer_id, m.valid_from, m.valid_to
       from customer_group_members m join customer_groups g on g.id = m.group_id
      where g.kind = 'segment' and g.archived_at is null
        and g.id in ${placeholders(1, groupIds.length)}
      order by m.group_id, m.valid_from, m.valid_to, m.customer_id`,
    groupIds
  )
  const lists = new Map<string, Audience & { memberIds: string[] }>()
  for (const row of rows) {
    const groupId = row.group_id
    const validFrom = row.valid_from?.slice(0, 10) ?? null
    const validTo = row.valid_to?.slice(0, 10) ?? null
    const key = `${groupId} ${validFrom} ${validTo}`
    const list = lists.get(key) ?? { groupId, validFrom, validTo, memberIds: [] }
    list.memberIds.push(row.customer_id)
    lists.set(key, list)
  }
  return [...lists.values()]
}

async function loadDepartmentParents(sql: Sql): Promise<Record<string, string | null>> {
  const rows = await sql.all<{ id: string; parent_id: string | null }>(
    'select id, parent_id from departments order by id'
  )
  return Object.fromEntries(rows.map((row) => [row.id, row.parent_id]))
}
