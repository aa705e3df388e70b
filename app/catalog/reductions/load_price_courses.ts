import { clock } from '#core/clock'
import { readInWorker } from '#core/reader'
import { placeholders } from '#core/sql'
import { loadDepartmentTree, withAncestors } from '#app/catalog/departments/department_tree'
import { loadDatedPrices } from '#app/catalog/prices/load_dated_prices'
import type { PriceScope } from '#app/catalog/prices/price_scope'
import { isLasting, type PromotionGoods } from '#app/catalog/reductions/announced'
import { loadPromotionPeriods } from '#app/catalog/reductions/load_promotion_periods'
import { priceCourse, type PriceSpan } from '#app/catalog/reductions/price_course'
import type { PromotionPeriod } from '#app/catalog/reductions/promotion_periods'
import { runningSpans } from '#app/catalog/reductions/running_spans'

const DAY_MS = 24 * 60 * 60_000
/** A reduction that has run for longer is compared with the prices of the shelf alone. */
const PROMOTIONS_BACK_MS = 365 * DAY_MS

/** What an item cost when. */
export interface ItemCourse {
  /** With all promotions announced to everybody. */
  course: PriceSpan[]
  /** As a label on the shelf may say it: without those that run on some days or hours only. */
  lasting: PriceSpan[]
}

/** What is asked beside the items. */
export interface CourseQuestion {
  /** Until when promotions are followed; now when left out. */
  untilMs?: number
  /** As if this promotion were switched on too. */
  supposed?: PromotionPeriod
}

/** The courses of items in a store, in a fixed number of statements. */
export async function loadPriceCourses(
  ids: string[],
  scope: PriceScope,
  { untilMs, supposed }: CourseQuestion = {}
): Promise<Map<string, ItemCourse>> {
  if (ids.length === 0) return new Map()
  const nowMs = clock.now().getTime()
  const time = {
    fromMs: nowMs - PROMOTIONS_BACK_MS,
    untilMs: Math.max(untilMs ?? nowMs, nowMs),
    timeZone: scope.timeZone,
  }
  const prices = await loadDatedPrices(ids, scope)
  const kept = await loadPromotionPeriods(scope, time.fromMs)
  const periods = supposed ? [...kept, supposed] : kept
  const running = runningSpans(periods, time)
  const lastingOnly = periods.filter(({ promotion }) => isLasting(promotion))
  const lastingRunning = runningSpans(lastingOnly, time)
  const goods = periods.length > 0 ? await loadGoods(ids) : ids.map(unknownGoods)
  return new Map(
    goods.map((one) => {
      const ofItem = prices.get(one.itemId) ?? []
      const course = priceCourse(one, ofItem, running)
      const lasting =
        lastingOnly.length === periods.length ? course : priceCourse(one, ofItem, lastingRunning)
      return [one.itemId, { course, lasting }]
    })
  )
}

/** No promotion asks. */
function unknownGoods(itemId: string): PromotionGoods {
  return { itemId, departmentIds: [], tags: [] }
}

async function loadGoods(ids: string[]): Promise<PromotionGoods[]> {
  const tree = await loadDepartmentTree()
  const items = await readInWorker<{ id: string; department_id: string | null }>(
    `select id, department_id from items where id in ${placeholders(1, ids.length)}`,
    ids
  )
  const tagged = await readInWorker<{ item_id: string; tag: string }>(
    `select item_id, tag from item_tags where item_id in ${placeholders(1, ids.length)}`,
    ids
  )
  const tags = new Map<string, string[]>()
  for (const { item_id: id, tag } of tagged) tags.set(id, [...(tags.get(id) ?? []), tag])
  return items.map(({ id, department_id: departmentId }) => ({
    itemId: id,
    departmentIds: withAncestors(tree, departmentId),
    tags: tags.get(id) ?? [],
  }))
}
