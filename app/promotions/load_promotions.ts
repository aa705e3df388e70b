import { clock } from '#core/clock'
import type { Sql } from '#core/sql'
import type { Promotion } from '#pricing/promotions/promotion'
import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'

interface Row {
  id: string
  name: string
  version: number
  definition: string
}

/** The store's day may be a day behind UTC, and a sale of the last minute may be on its way. */
const DAYS_AFTER_END = 2

/**
 * The promotions of a store in the owner's order: its own and those of all stores with its
 * currency. Ones that are over or used up are left out, ones that have not begun are not.
 */
export async function loadPromotions(sql: Pick<Sql, 'all'>, storeId: string): Promise<Promotion[]> {
  const rows = await sql.all<Row>(
    `select p.id, p.name, p.version, p.definition
       from promotions p join stores s on s.id = ?
       left join promotion_usage u on u.promotion_id = p.id
      where p.state = 'active' and (p.ends_at is null or p.ends_at > ?)
        and (p.max_uses is null or coalesce(u.uses_counted, 0) < p.max_uses)
        and (p.budget_minor is null or coalesce(u.discount_counted_minor, 0) < p.budget_minor)
        and (p.store_id = s.id or (p.store_id is null and p.currency = s.currency))
      order by p.position, p.id`,
    [storeId, longOver()]
  )
  return rows.map(({ id, name, version, definition }) => ({
    promotionId: id,
    version: Number(version),
    name,
    ...(JSON.parse(definition) as PromotionDefinition),
  }))
}

function longOver(): string {
  const day = new Date(clock.now())
  day.setUTCDate(day.getUTCDate() - DAYS_AFTER_END)
  return day.toISOString().slice(0, 16)
}
