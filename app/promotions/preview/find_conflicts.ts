import { readInWorker } from '#core/reader'
import type { Promotion } from '#pricing/promotions/promotion'
import type { PromotionDraft } from '#pricing/promotions/promotion_draft'
import type { DepartmentNode } from '#app/catalog/departments/department_tree'
import { goodsCondition } from '#app/promotions/preview/scope_condition'
import { timesMeet } from '#app/promotions/preview/times_meet'

/** Another promotion that meets the same goods at the same time. */
export interface Conflict {
  promotionId: string
  name: string
  stacking: Promotion['stacking']
  /** A few of the goods. */
  items: string[]
}

const MAX_CONFLICTS = 20
const ITEMS_SHOWN = 3

/** The promotions that meet a draft, in the owner's order, each with a few goods of both. */
export async function findConflicts(
  draft: PromotionDraft,
  others: Promotion[],
  tree: DepartmentNode[]
): Promise<Conflict[]> {
  const own = goodsCondition(draft, tree)
  const conflicts: Conflict[] = []
  for (const other of others) {
    if (conflicts.length === MAX_CONFLICTS) break
    if (!timesMeet(draft.times as Promotion['times'], other.times)) continue
    const theirs = goodsCondition(other, tree)
    const rows = await readInWorker<{ name: string }>(
      `select i.name from items i where i.archived_at is null and i.is_sellable = 1
          and ${own.text} and ${theirs.text} limit ${ITEMS_SHOWN}`,
      [...own.values, ...theirs.values]
    )
    if (rows.length === 0) continue
    const { promotionId, name, stacking } = other
    conflicts.push({ promotionId, name, stacking, items: rows.map((row) => row.name) })
  }
  return conflicts
}
