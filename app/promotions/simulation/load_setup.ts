import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import { PromotionRow } from '#app/promotions/promotion_row'
import type { Membership, SimulationSetup } from '#app/promotions/simulation/simulation'
import type { ItemScope, Promotion } from '#pricing/promotions/promotion'

/** The promotion as it stands, without its own dates, and what it asks about goods and customers. */
export async function loadSetup(promotionId: string, timeZone: string): Promise<SimulationSetup> {
  const row = await PromotionRow.findOrFail(promotionId)
  const { id, name, version, definition } = row
  const times = { ...definition.times, from: null, to: null }
  const promotion: Promotion = { promotionId: id, name, version, ...definition, times }
  return {
    promotion,
    timeZone,
    order: await loadOrder(),
    departmentParents: await loadDepartmentParents(),
    itemTags: await loadItemTags(tagsOf(promotion)),
    memberships: await loadMemberships(promotion.audienceGroupIds ?? []),
  }
}

async function loadOrder(): Promise<string[]> {
  const rows = await readInWorker<{ id: string }>('select id from promotions order by position, id')
  return rows.map(({ id }) => id)
}

async function loadDepartmentParents(): Promise<Record<string, string | null>> {
  const rows = await readInWorker<{ id: string; parent_id: string | null }>(
    'select id, parent_id from departments'
  )
  return Object.fromEntries(rows.map((row) => [row.id, row.parent_id]))
}

function tagsOf({ scope, exclusions, threshold, effect }: Promotion): string[] {
  const groups = effect.kind === 'set' ? effect.groups.map((group) => group.scope) : []
  const scopes: ItemScope[] = [
    scope,
    exclusions,
    ...groups,
    ...(threshold ? [threshold.scope] : []),
  ]
  return [...new Set(scopes.flatMap(({ tags }) => tags))].sort()
}

/** Tags are not on documents of before, so goods have those of today. */
async function loadItemTags(tags: string[]): Promise<Record<string, string[]>> {
  if (tags.length === 0) return {}
  const rows = await readInWorker<{ item_id: string; tag: string }>(
    `select item_id, tag from item_tags where tag in ${placeholders(1, tags.length)}`,
    tags
  )
  const ofItems = Map.groupBy(rows, ({ item_id: itemId }) => itemId)
  return Object.fromEntries(
    [...ofItems].map(([itemId, found]) => [itemId, found.map(({ tag }) => tag)])
  )
}

async function loadMemberships(groupIds: string[]): Promise<Membership[]> {
  if (groupIds.length === 0) return []
  const rows = await readInWorker<{
    customer_id: string
    group_id: string
    valid_from: string | null
    valid_to: string | null
  }>(
    `select customer_id, group_id, valid_from, valid_to from customer_group_members
      where group_id in ${placeholders(1, groupIds.length)}`,
    groupIds
  )
  return rows.map((row) => ({
    customerId: row.customer_id,
    groupId: row.group_id,
    validFrom: row.valid_from?.slice(0, 10) ?? null,
    validTo: row.valid_to?.slice(0, 10) ?? null,
  }))
}
