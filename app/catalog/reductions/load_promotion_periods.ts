import { fromDatabaseTime, toDatabaseTime } from '#core/clock'
import { readInWorker } from '#core/reader'
import type { Promotion } from '#pricing/promotions/promotion'
import type { PromotionDefinition } from '#pricing/promotions/promotion_draft'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { isAnnounced } from '#app/catalog/reductions/announced'
import {
  periodsOf,
  type PromotionHistory,
  type PromotionPeriod,
} from '#app/catalog/reductions/promotion_periods'

interface VersionRow {
  promotion_id: string
  version: number
  name: string
  definition: string
  saved_at: string
  state: string
  /** When its uses or its budget ended; null while there are any. */
  used_up_at: string | null
}

/**
 * The promotions that a store has announced to everybody since an instant, in the owner's order:
 * every version while it was switched on, by what is kept of versions and in the journal.
 */
export async function loadPromotionPeriods(
  { storeId, currency }: PriceScope,
  sinceMs: number
): Promise<PromotionPeriod[]> {
  const since = toDatabaseTime(new Date(sinceMs))
  const rows = await readInWorker<VersionRow>(
    `select v.promotion_id, v.version, v.name, v.definition, v.saved_at, p.state,
            case when u.uses_counted >= p.max_uses or u.discount_counted_minor >= p.budget_minor
              then (select max(c.used_at) from promotion_uses c where c.promotion_id = p.id)
            end as used_up_at
       from promotions p join promotion_versions v on v.promotion_id = p.id
       left join promotion_usage u on u.promotion_id = p.id
      where (p.store_id = ? or (p.store_id is null and p.currency = ?))
        and ((p.state = 'active' and (p.ends_at is null or p.ends_at >= ?)) or p.updated_at >= ?)
      order by p.position, p.id, v.version`,
    [storeId, currency, since.slice(0, 10), since]
  )
  if (rows.length === 0) return []
  const switches = await loadSwitches()
  const histories = new Map<string, PromotionHistory>()
  for (const row of rows) {
    const { promotion_id: id, state } = row
    const known = histories.get(id) ?? {
      state,
      versions: [],
      switches: switches.get(id) ?? [],
      usedUpMs: row.used_up_at === null ? Infinity : msOf(row.used_up_at),
    }
    known.versions.push({ promotion: promotionOf(row), savedMs: msOf(row.saved_at) })
    histories.set(id, known)
  }
  return [...histories.values()]
    .flatMap(periodsOf)
    .filter(({ promotion, toMs }) => toMs > sinceMs && isAnnounced(promotion))
}

function promotionOf({ promotion_id: promotionId, version, name, definition }: VersionRow) {
  const does = JSON.parse(definition) as PromotionDefinition
  return { promotionId, version: Number(version), name, ...does } satisfies Promotion
}

/** When promotions were switched on and off; the acts of a few people, so all of them are read. */
async function loadSwitches(): Promise<Map<string, PromotionHistory['switches']>> {
  const rows = await readInWorker<{ occurred_at: string; payload: string }>(
    `select occurred_at, payload from journal_entries
      where store_id in (select id from stores) and kind = 'promotion.state_changed'
      order by occurred_at, sequence`
  )
  const switches = new Map<string, PromotionHistory['switches']>()
  for (const { occurred_at: occurredAt, payload } of rows) {
    const { promotionId, state } = JSON.parse(payload) as { promotionId: string; state: string }
    const turn = { atMs: msOf(occurredAt), state }
    switches.set(promotionId, [...(switches.get(promotionId) ?? []), turn])
  }
  return switches
}

function msOf(databaseTime: string): number {
  return Date.parse(fromDatabaseTime(databaseTime))
}
