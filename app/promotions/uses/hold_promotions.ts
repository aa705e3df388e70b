import { clock, toDatabaseTime } from '#core/clock'
import { insertRows } from '#core/insert_rows'
import { placeholders, type Sql } from '#core/sql'
import {
  findLimited,
  type LimitedPromotion,
  type PromotionClaim,
} from '#app/promotions/uses/promotion_limits'
import { releasePromotionHolds } from '#app/promotions/uses/release_promotion_holds'

export interface PromotionHolds {
  clearanceId: string
  claims: readonly PromotionClaim[]
  expiresAt: string
}

/**
 * Promises uses and budget to a sale that is about to be paid, so that cleared sales never take
 * more than the owner gave. Answers the promotions of which not enough is left for this sale; when
 * there are any, the caller rolls back or releases what the others hold.
 */
export async function holdPromotions(
  sql: Sql,
  { clearanceId, claims, expiresAt }: PromotionHolds
): Promise<LimitedPromotion[]> {
  const limited = await findLimited(sql, claims)
  if (limited.length === 0) return []
  await releaseExpired(
    sql,
    limited.map(({ promotionId }) => promotionId)
  )
  const refused: LimitedPromotion[] = []
  for (const claim of limited) {
    if (await isHeld(sql, claim)) {
      await insertRows(sql, 'promotion_holds', [
        {
          clearance_id: clearanceId,
          promotion_id: claim.promotionId,
          discount_minor: claim.discountMinor,
          expires_at: toDatabaseTime(expiresAt),
        },
      ])
    } else refused.push(claim)
  }
  if (refused.length > 0) await releasePromotionHolds(sql, [clearanceId])
  return refused
}

/** One conditional update, so that of two tills at the same moment one gets the last of it. */
async function isHeld(
  sql: Sql,
  { promotionId, discountMinor, maxUses, budgetMinor }: PromotionClaim & LimitedPromotion
): Promise<boolean> {
  const { changes } = await sql.run(
    `update promotion_usage
        set uses_held = uses_held + 1, discount_held_minor = discount_held_minor + ?
      where promotion_id = ? and (? is null or uses_counted + uses_held < ?)
        and (? is null or discount_counted_minor + discount_held_minor + ? <= ?)`,
    [discountMinor, promotionId, maxUses, maxUses, budgetMinor, discountMinor, budgetMinor]
  )
  return changes === 1
}

/** A sale that was given up tells nobody; whoever wants the promotion next clears it away. */
async function releaseExpired(sql: Sql, promotionIds: readonly string[]): Promise<void> {
  const rows = await sql.all<{ clearance_id: string }>(
    `select distinct clearance_id from promotion_holds
      where promotion_id in ${placeholders(1, promotionIds.length)} and expires_at < ?`,
    [...promotionIds, toDatabaseTime(clock.now())]
  )
  await releasePromotionHolds(
    sql,
    rows.map((row) => row.clearance_id)
  )
}
