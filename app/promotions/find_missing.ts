import { placeholders, read } from '#core/sql'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'

type Gone = { field: string; reason: 'gone' }

/** What a definition names must be there: a page that stood open may name what is gone by now. */
export async function findMissing(draft: PromotionDraft): Promise<Gone[]> {
  const { scope, exclusions, threshold, effect, audienceGroupIds } = draft
  const scopes = [
    { field: 'scope', scope },
    { field: 'exclusions', scope: exclusions },
    ...(threshold ? [{ field: 'threshold.scope', scope: threshold.scope }] : []),
    ...(effect.kind === 'set'
      ? effect.groups.map((group, index) => ({
          field: `effect.groups.${index}.scope`,
          scope: group.scope,
        }))
      : []),
  ]
  const items = await knownIds(
    'items',
    scopes.flatMap(({ scope: { itemIds } }) => itemIds)
  )
  const departments = await knownIds(
    'departments',
    scopes.flatMap(({ scope: { departmentIds } }) => departmentIds)
  )
  const groups = await knownIds('customer_groups', audienceGroupIds ?? [])
  const gone = scopes.filter(
    ({ scope: { itemIds, departmentIds } }) =>
      itemIds.some((id) => !items.has(id)) || departmentIds.some((id) => !departments.has(id))
  )
  return [
    ...gone.map(({ field }): Gone => ({ field, reason: 'gone' })),
    ...(audienceGroupIds?.some((id) => !groups.has(id))
      ? [{ field: 'audienceGroupIds', reason: 'gone' as const }]
      : []),
  ]
}

async function knownIds(table: string, ids: string[]): Promise<Set<string>> {
  if (ids.length === 0) return new Set()
  const rows = await read<{ id: string }>(
    `select id from ${table} where id in ${placeholders(1, ids.length)}`,
    ids
  )
  return new Set(rows.map(({ id }) => id))
}
