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
/** Promotions asked about in one statement; SQLite joins no more than five hundred selects. */
const ASKED_AT_ONCE = 400

/** The promotions that meet a draft, in the owner's order, each with a few goods of both. */
export async function findConflicts(
  draft: PromotionDraft,
  others: Promotion[],
  tree: DepartmentNode[]
): Promise<Conflict[]> {
  const meeting = others
    .filter(({ times }) => timesMeet(draft.times as Promotion['times'], times))
    .slice(0, ASKED_AT_ONCE)
  if (meeting.length === 0) return []
  const goods = await goodsOfBoth(draft, meeting, tree)
  return meeting
    .flatMap(({ promotionId, name, stacking }, place) => {
      const items = goods.get(place)
      return items ? [{ promotionId, name, stacking, items }] : []
    })
    .slice(0, MAX_CONFLICTS)
}

/** A few goods that a draft shares with each of these promotions, in one statement. */
async function goodsOfBoth(
  draft: PromotionDraft,
  others: Promotion[],
  tree: DepartmentNode[]
): Promise<Map<number, string[]>> {
  const own = goodsCondition(draft, tree)
  const theirs = others.map((other) => goodsCondition(other, tree))
  const parts = theirs.map(
    ({ text }, place) => `select * from (
       select ${place} as place, i.name from own i where ${text} limit ${ITEMS_SHOWN}
     ) p${place}`
  )
  const rows = await readInWorker<{ place: number; name: string }>(
    `with own as (select i.id, i.name, i.department_id from items i
        where i.archived_at is null and i.is_sellable = 1 and ${own.text})
     ${parts.join(' union all ')}`,
    [...own.values, ...theirs.flatMap(({ values }) => values)]
  )
  const goods = new Map<number, string[]>()
  for (const { place, name } of rows) {
    goods.set(Number(place), [...(goods.get(Number(place)) ?? []), name])
  }
  return goods
}
