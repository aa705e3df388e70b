import { businessDateAt } from '#app/documents/business_date'
import type { RestockingRate } from '#pricing/fees/fee'

/**
 * On which terms goods come back. Pure and isomorphic: the register says so on its screen, the
 * server asks the same before the money. Goods keep the terms of the day on which they were sold.
 */
export interface ReturnTerms {
  /** False for what never comes back once sold: food, hygiene. */
  isReturnable: boolean
  /** Days after the sale; 0 is the same day, null is without an end. */
  days: number | null
  needsReceipt: boolean
  /** `any` asks nothing, `agreed` asks and takes every answer, `unopened` takes only that one. */
  condition: (typeof DEMANDED_CONDITIONS)[number]
  fee: RestockingFee | null
  payBack: (typeof PAY_BACKS)[number]
}

/** Kept back from what is paid back; never of faulty goods. */
export interface RestockingFee {
  /** `once` is once for a receipt, when the first of its goods come back. */
  rate: RestockingRate
  /** False where only opened goods cost something. */
  isForUnopened: boolean
  /** Days after the sale on which nothing is kept back; 0 is the day of the sale, null is none. */
  freeDays: number | null
  /** Null is taxed as the goods were. */
  taxCategoryId: string | null
}

/** A store's terms, and those of departments that have their own. */
export interface ReturnPolicy extends ReturnTerms {
  exceptions: DepartmentTerms[]
}

export interface DepartmentTerms extends ReturnTerms {
  departmentIds: string[]
}

export const DEMANDED_CONDITIONS = ['any', 'agreed', 'unopened'] as const

/** `original`: only by what the sale was paid with; `exchange`: for other goods, never as money. */
export const PAY_BACKS = ['any', 'original', 'exchange'] as const

export const RETURN_CONDITIONS = ['unopened', 'opened', 'faulty'] as const
export type ReturnCondition = (typeof RETURN_CONDITIONS)[number]

/** Why goods may come back only where a manager allows it. */
export type ReturnObstacle =
  'not_returnable' | 'too_late' | 'receipt_missing' | 'not_unopened' | 'exchange_only'

/** Goods that come back, or are about to. */
export interface ReturnCase {
  /** When they were sold, ISO 8601 UTC; null without a receipt. */
  soldAt: string | null
  now: string
  timeZone: string
  condition: ReturnCondition | null
}

/** A store without a policy: whoever may take goods back decides. */
export const NO_RETURN_TERMS: ReturnTerms = {
  isReturnable: true,
  days: null,
  needsReceipt: false,
  condition: 'any',
  fee: null,
  payBack: 'any',
}

/** The terms for goods of a department. */
export function returnTermsOf(
  policy: ReturnPolicy | null | undefined,
  departmentId: string | null
): ReturnTerms {
  if (!policy) return NO_RETURN_TERMS
  const own = policy.exceptions.find(
    ({ departmentIds }) => departmentId !== null && departmentIds.includes(departmentId)
  )
  return own ?? policy
}

/** Whether it matters how the goods come back. */
export function asksCondition({ condition, fee }: ReturnTerms): boolean {
  return condition !== 'any' || fee !== null
}

/** What stands against a return on these terms; nothing when the goods may come back. */
export function returnObstacles(terms: ReturnTerms, goods: ReturnCase): ReturnObstacle[] {
  const { soldAt, now, timeZone, condition } = goods
  const lastDay = lastReturnDay(terms, soldAt, timeZone)
  const obstacles: ReturnObstacle[] = []
  if (!terms.isReturnable) obstacles.push('not_returnable')
  if (lastDay !== null && dayAt(now, timeZone) > lastDay) obstacles.push('too_late')
  if (terms.needsReceipt && soldAt === null) obstacles.push('receipt_missing')
  if (terms.condition === 'unopened' && condition !== 'unopened' && condition !== 'faulty') {
    obstacles.push('not_unopened')
  }
  return obstacles
}

/** What is kept back of goods that come back like this; what nobody has said counts as opened. */
export function restockingFeeOf({ fee }: ReturnTerms, goods: ReturnCase): RestockingFee | null {
  const { soldAt, now, timeZone, condition } = goods
  if (!fee || condition === 'faulty') return null
  if (condition === 'unopened' && !fee.isForUnopened) return null
  const lastFreeDay =
    fee.freeDays === null ? null : lastReturnDay({ days: fee.freeDays }, soldAt, timeZone)
  return lastFreeDay !== null && dayAt(now, timeZone) <= lastFreeDay ? null : fee
}

/** The last day (`YYYY-MM-DD`, the store's calendar) on which goods come back; null without one. */
export function lastReturnDay(
  { days }: Pick<ReturnTerms, 'days'>,
  soldAt: string | null,
  timeZone: string
): string | null {
  if (days === null || soldAt === null) return null
  const day = new Date(`${dayAt(soldAt, timeZone)}T12:00:00.000Z`)
  day.setUTCDate(day.getUTCDate() + days)
  return day.toISOString().slice(0, 10)
}

/** A customer counts days from midnight, also in a shop whose business day ends later. */
function dayAt(instant: string, timeZone: string): string {
  return businessDateAt(instant, { timeZone, dayCutoffMinutes: 0 })
}
