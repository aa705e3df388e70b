import { placeholders, read } from '#core/sql'
import type { ItemScope } from '#pricing/promotions/promotion'
import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'

/** What ids in definitions are called, so that a page can say them in words. */
export interface ScopeNames {
  items: Record<string, string>
  departments: Record<string, string>
  groups: Record<string, string>
}

/** Every scope of a definition: what it is on, what it leaves out, its sets and its threshold. */
export function scopesOf({ scope, exclusions, threshold, effect }: PromotionDefinition) {
  const sets = effect.kind === 'set' ? effect.groups.map((group) => group.scope) : []
  return [scope, exclusions, ...(threshold ? [threshold.scope] : []), ...sets]
}

export async function loadScopeNames(definitions: PromotionDefinition[]): Promise<ScopeNames> {
  const scopes = definitions.flatMap(scopesOf)
  const idsOf = (list: 'itemIds' | 'departmentIds') => [
    ...new Set(scopes.flatMap((scope: ItemScope) => scope[list])),
  ]
  const groupIds = new Set(definitions.flatMap(({ audienceGroupIds }) => audienceGroupIds ?? []))
  return {
    items: await namesOf('items', idsOf('itemIds')),
    departments: await namesOf('departments', idsOf('departmentIds')),
    groups: await namesOf('customer_groups', [...groupIds]),
  }
}

async function namesOf(table: string, ids: string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {}
  const rows = await read<{ id: string; name: string }>(
    `select id, name from ${table} where id in ${placeholders(1, ids.length)}`,
    ids
  )
  return Object.fromEntries(rows.map(({ id, name }) => [id, name]))
}
