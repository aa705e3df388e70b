import { insertIgnore, placeholders, type Sql } from '#core/sql'
import type { PromotionUse } from '#pricing/promotions/promotion'

/** What a promotion took off one sale; that sale is one use of it. */
export type PromotionClaim = Pick<PromotionUse, 'promotionId' | 'discountMinor'>

/** A promotion with a limit, and what is left of it. */
export interface LimitedPromotion {
  promotionId: string
  name: string
  maxUses: number | null
  budgetMinor: number | null
}

interface Row {
  id: string
  name: string
  max_uses: number | null
  budget_minor: number | null
  counted_for: string | null
}

/** Those of the claims whose promotion has a limit, in the order of ids, ready to be counted on. */
export async function findLimited(
  sql: Sql,
  claims: readonly PromotionClaim[]
): Promise<(PromotionClaim & LimitedPromotion)[]> {
  const amounts = new Map<string, number>()
  for (const { promotionId, discountMinor } of claims) {
    amounts.set(promotionId, (amounts.get(promotionId) ?? 0) + discountMinor)
  }
  if (amounts.size === 0) return []
  const rows = await sql.all<Row>(
    `select p.id, p.name, p.max_uses, p.budget_minor, u.promotion_id as counted_for
       from promotions p left join promotion_usage u on u.promotion_id = p.id
      where p.id in ${placeholders(1, amounts.size)}
        and (p.max_uses is not null or p.budget_minor is not null) order by p.id`,
    [...amounts.keys()].sort()
  )
  for (const { id } of rows.filter((row) => row.counted_for === null)) await openUsage(sql, id)
  return rows.map((row) => ({
    promotionId: row.id,
    name: row.name,
    maxUses: row.max_uses === null ? null : Number(row.max_uses),
    budgetMinor: row.budget_minor === null ? null : Number(row.budget_minor),
    discountMinor: amounts.get(row.id) ?? 0,
  }))
}

async function openUsage(sql: Sql, promotionId: string): Promise<void> {
  await sql.run(
    `${insertIgnore(sql)} promotion_usage (promotion_id, uses_counted, uses_held,
       discount_counted_minor, discount_held_minor) values (?, 0, 0, 0, 0)`,
    [promotionId]
  )
}
