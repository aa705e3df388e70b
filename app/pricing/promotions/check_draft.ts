import { MAX_AMOUNT_MINOR, MAX_QUANTITY_THOUSANDTHS } from '#pricing/limits'
import { checkEffect, meansGoods } from '#pricing/promotions/check_effect'
import type { PromotionTimes } from '#pricing/promotions/promotion'
import {
  DraftCheck,
  type Drafted,
  type DraftProblem,
  type PromotionDefinition,
  type PromotionDraft,
} from '#pricing/promotions/promotion_draft'

const MAX_USES_PER_SALE = 1_000
const MAX_GROUP_NAME = 40

/**
 * What keeps a draft from being a promotion. With no problem it is one: the same check runs in the
 * editor while somebody types and on the server before anything is kept.
 */
export function checkDraft(draft: PromotionDraft): DraftProblem[] {
  const { scope, threshold, stacking, audienceGroupIds, maxUsesPerSale, effect } = draft
  const check = new DraftCheck()
  checkEffect(check, effect)
  // Sets name their goods themselves.
  if (effect.kind !== 'set' && !meansGoods(scope)) check.problem('scope', 'no_goods')
  checkTimes(check, draft.times)
  if (audienceGroupIds?.length === 0) check.problem('audienceGroupIds', 'no_groups')
  if (threshold) checkThreshold(check, threshold)
  if (stacking.kind === 'best_of_group') {
    const name = stacking.group.trim()
    if (name === '' || name.length > MAX_GROUP_NAME) check.problem('stacking', 'stacking_group')
  }
  if (maxUsesPerSale !== null) check.figure('maxUsesPerSale', maxUsesPerSale, 1, MAX_USES_PER_SALE)
  return check.problems
}

/** The draft as the promotion it is, once nothing is missing in it. */
export function finishedDraft(draft: PromotionDraft): PromotionDefinition | null {
  return checkDraft(draft).length === 0 ? (draft as PromotionDefinition) : null
}

function checkThreshold(
  check: DraftCheck,
  { scope, minimumMinor, minimumThousandths }: NonNullable<PromotionDraft['threshold']>
): void {
  check.figure('threshold.minimumMinor', minimumMinor, 0, MAX_AMOUNT_MINOR)
  check.figure('threshold.minimumThousandths', minimumThousandths, 0, MAX_QUANTITY_THOUSANDTHS)
  if (minimumMinor === 0 && minimumThousandths === 0) check.problem('threshold', 'no_threshold')
  if (!meansGoods(scope)) check.problem('threshold.scope', 'no_goods')
}

function checkTimes(check: DraftCheck, { from, to, weekdays, hours }: Drafted<PromotionTimes>) {
  if (from !== null && !isMinute(from)) check.problem('times.from', 'no_date')
  if (to !== null && !isMinute(to)) check.problem('times.to', 'no_date')
  else if (from !== null && to !== null && to <= from)
    check.problem('times.to', 'ends_before_start')
  const days = new Set(weekdays)
  if (days.size !== weekdays.length || weekdays.some((day) => day === null || !isWeekday(day)))
    check.problem('times.weekdays', 'no_weekday')
  hours.forEach((span, index) => {
    if (!isTime(span.from) || !isTime(span.to) || span.from === span.to)
      check.problem(`times.hours.${index}`, 'no_hours')
  })
}

/** `2026-11-27T08:00`, on a day that there is. */
function isMinute(text: string): boolean {
  const [, year, month, day, time] = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}:\d{2})$/.exec(text) ?? []
  if (!year || !isTime(time!) || Number(year) < 1) return false
  return Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month))
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

function isTime(text: string): boolean {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text)
}

function isWeekday(day: number): boolean {
  return Number.isInteger(day) && day >= 1 && day <= 7
}
