import { clock, nowForDatabase } from '#core/clock'
import { readInWorker } from '#core/reader'
import { instantAtWallClock } from '#core/wall_clock'
import { mulDiv } from '#pricing/index'
import type { Promotion } from '#pricing/promotions/promotion'
import { loadDepartmentTree } from '#app/catalog/departments/department_tree'
import { IN_SCOPE, type PriceScope, scopeValues } from '#app/catalog/prices/price_scope'
import { isAnnounced } from '#app/catalog/reductions/announced'
import { type CourseQuestion, loadPriceCourses } from '#app/catalog/reductions/load_price_courses'
import { type PriceSpan, versionOf } from '#app/catalog/reductions/price_course'
import {
  lowestInCourse,
  reductionInCourse,
  spanAt,
} from '#app/catalog/reductions/reduction_in_course'
import { goodsCondition } from '#app/promotions/preview/scope_condition'
import type { PromotionRow } from '#app/promotions/promotion_row'

/** What a promotion makes of the price of an item, against the lowest of the 30 days before it. */
export interface PriorPrice {
  itemId: string
  name: string
  shelfUnitPriceMinorE4: number
  /** With the promotion, and with others that run beside it. */
  unitPriceMinorE4: number
  lowestUnitPriceMinorE4: number
  /** What is taken off the lowest price; 0 or less is no reduction. */
  reductionPpm: number
}

/** A few, to see at a glance. */
const ITEMS_SHOWN = 12
/** Within so many days a promotion for some weekdays has run once. */
const WEEK_MS = 8 * 24 * 60 * 60_000
const PPM = 1_000_000

/**
 * A few goods of a promotion that is announced to everybody, as it is now or will be when it next
 * runs; nothing of one on a condition, or that is over.
 */
export async function listPriorPrices(row: PromotionRow, scope: PriceScope): Promise<PriorPrice[]> {
  const { id: promotionId, definition, name, state, version } = row
  const isOver = state === 'ended' || state === 'archived'
  if (isOver || !scope.showsLowestPrice || !isAnnounced(definition)) return []
  const promotion: Promotion = { promotionId, version, name, ...definition }
  const items = await findItems(promotion, scope)
  const nowMs = clock.now().getTime()
  const { from } = definition.times
  const begin = from === null ? nowMs : Date.parse(instantAtWallClock(from, scope.timeZone))
  const beginMs = Math.max(nowMs, begin)
  const question: CourseQuestion = { untilMs: beginMs + WEEK_MS }
  if (state !== 'active') question.supposed = { promotion, fromMs: beginMs, toMs: Infinity }
  const ids = items.map((item) => item.id)
  const courses = await loadPriceCourses(ids, scope, question)
  return items.flatMap((item) => {
    const course = courses.get(item.id)?.course ?? []
    const prior = priorPrice(course, versionOf(promotion), beginMs)
    return prior ? [{ itemId: item.id, name: item.name, ...prior }] : []
  })
}

/** At the first instant from a moment on at which the version lowers the price, or at the moment. */
function priorPrice(
  course: readonly PriceSpan[],
  version: string,
  beginMs: number
): Omit<PriorPrice, 'itemId' | 'name'> | null {
  const lowered = course.find((one) => one.toMs > beginMs && one.lowered.includes(version))
  const span = lowered ?? spanAt(course, beginMs)
  if (span === null) return null
  const { shelfUnitPriceMinorE4, unitPriceMinorE4 } = span
  const atMs = Math.max(span.fromMs, beginMs)
  const lowest =
    reductionInCourse(course, atMs)?.lowestUnitPriceMinorE4 ?? lowestInCourse(course, atMs)
  const lowestUnitPriceMinorE4 = lowest ?? shelfUnitPriceMinorE4
  const saved = lowestUnitPriceMinorE4 - unitPriceMinorE4
  const reductionPpm = lowestUnitPriceMinorE4 > 0 ? mulDiv(saved, PPM, lowestUnitPriceMinorE4) : 0
  return { shelfUnitPriceMinorE4, unitPriceMinorE4, lowestUnitPriceMinorE4, reductionPpm }
}

/** Goods of its scope that have a price here, by name. */
async function findItems(
  promotion: Promotion,
  scope: PriceScope
): Promise<{ id: string; name: string }[]> {
  const { text, values } = goodsCondition(promotion, await loadDepartmentTree())
  const rows = await readInWorker<{ id: string; name: string; variant_values: string | null }>(
    `select i.id, i.name, i.variant_values from items i
      where i.archived_at is null and i.is_sellable = 1 and i.is_open_price = 0 and ${text}
        and exists (select 1 from item_prices p where p.item_id = i.id and ${IN_SCOPE})
      limit ${ITEMS_SHOWN}`,
    [...values, ...scopeValues(scope, nowForDatabase())]
  )
  return rows
    .map(({ id, name, variant_values: variant }) => ({
      id,
      name: [name, ...((variant ? JSON.parse(variant) : []) as string[])].join(' · '),
    }))
    .sort((one, other) => one.name.localeCompare(other.name))
}
