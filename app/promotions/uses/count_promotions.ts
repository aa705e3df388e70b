import { toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { placeholders, StaleRead, type Sql } from '#core/sql'
import {
  findLimited,
  type LimitedPromotion,
  type PromotionClaim,
} from '#app/promotions/uses/promotion_limits'

export interface PromotionCount {
  saleId: string
  /** The clearance that held the uses; null for a sale that was completed offline. */
  clearanceId: string | null
  claims: readonly PromotionClaim[]
  usedAt: string
}

export interface CountedPromotions {
  /** Promotions that gave more than the owner allowed, which can happen offline. */
  overLimit: LimitedPromotion[]
  /** Whether one of them has nothing left from here on. */
  isAnyUsedUp: boolean
}

interface Held {
  promotion_id: string
  discount_minor: number
}

type Claim = PromotionClaim & LimitedPromotion

/**
 * Counts what promotions with a limit gave to a completed sale, in the sale's own transaction:
 * what its clearance held becomes used. What nobody held is counted all the same.
 */
export async function countPromotions(
  sql: Sql,
  { saleId, clearanceId, claims, usedAt }: PromotionCount
): Promise<CountedPromotions> {
  const limited = await findLimited(sql, claims)
  if (limited.length === 0) return { overLimit: [], isAnyUsedUp: false }
  const held = await takeHolds(sql, clearanceId, limited)
  for (const claim of limited) await countOne(sql, claim, held.get(claim.promotionId) ?? null)
  await insertRows(
    sql,
    'promotion_uses',
    limited.map(({ promotionId, discountMinor }) => ({
      sale_id: saleId,
      promotion_id: promotionId,
      discount_minor: discountMinor,
      used_at: toDatabaseTime(usedAt),
    }))
  )
  return judge(sql, limited, held)
}

/** What the clearance held of each, which is no longer a hold from here on. */
async function takeHolds(
  sql: Sql,
  clearanceId: string | null,
  limited: readonly Claim[]
): Promise<Map<string, number>> {
  if (clearanceId === null) return new Map()
  const among = `clearance_id = ? and promotion_id in ${placeholders(1, limited.length)}`
  const values = [clearanceId, ...limited.map(({ promotionId }) => promotionId)]
  const rows = await sql.all<Held>(
    `select promotion_id, discount_minor from promotion_holds where ${among}`,
    values
  )
  if (rows.length === 0) return new Map()
  const { changes } = await sql.run(`delete from promotion_holds where ${among}`, values)
  if (changes !== rows.length) throw new StaleRead()
  return new Map(rows.map((row) => [row.promotion_id, Number(row.discount_minor)]))
}

async function countOne(sql: Sql, claim: Claim, heldMinor: number | null): Promise<void> {
  await sql.run(
    `update promotion_usage
        set uses_counted = uses_counted + 1, uses_held = uses_held - ?,
            discount_counted_minor = discount_counted_minor + ?,
            discount_held_minor = discount_held_minor - ?
      where promotion_id = ?`,
    [heldMinor === null ? 0 : 1, claim.discountMinor, heldMinor ?? 0, claim.promotionId]
  )
}

interface Usage {
  promotion_id: string
  uses: number
  discount: number
  uses_counted: number
  discount_counted_minor: number
}

async function judge(
  sql: Sql,
  limited: readonly Claim[],
  held: ReadonlyMap<string, number>
): Promise<CountedPromotions> {
  // The updates have locked the rows, so this is how they will be committed.
  const rows = await sql.all<Usage>(
    `select promotion_id, uses_counted + uses_held as uses, uses_counted, discount_counted_minor,
            discount_counted_minor + discount_held_minor as discount
       from promotion_usage where promotion_id in ${placeholders(1, limited.length)}`,
    limited.map(({ promotionId }) => promotionId)
  )
  const usage = new Map(rows.map((row) => [row.promotion_id, row]))
  const isPast = ({ promotionId, maxUses, budgetMinor, discountMinor }: Claim) => {
    const used = usage.get(promotionId)
    // What was held before the money is within the limits, whatever others did since.
    if (!used || (held.get(promotionId) ?? -1) >= discountMinor) return false
    return (
      (maxUses !== null && Number(used.uses) > maxUses) ||
      (budgetMinor !== null && Number(used.discount) > budgetMinor)
    )
  }
  const isUsedUp = ({ promotionId, maxUses, budgetMinor }: Claim) => {
    const used = usage.get(promotionId)
    return (
      (maxUses !== null && Number(used?.uses_counted) >= maxUses) ||
      (budgetMinor !== null && Number(used?.discount_counted_minor) >= budgetMinor)
    )
  }
  return {
    overLimit: limited.filter(isPast),
    isAnyUsedUp: limited.some(isUsedUp),
  }
}
