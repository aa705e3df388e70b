import type { Club, Member, Move, Redemption } from './club.ts'
import { birthdaysOn, daysBefore, monthsBefore, yearOf } from './days.ts'
import { addMove } from './ledger.ts'
import { pointsRunOut } from './points.ts'
import { releasePoints } from './redeem_points.ts'
import { refreshTier } from './refresh_tier.ts'

const PAGE = 200
/** A sale that was never paid keeps its points so long. */
const HOLD_DAYS = 1

/** Once a day; twice on one day is no more than once. */
export async function doDailyWork(club: Club, signal?: AbortSignal): Promise<void> {
  await giveBirthdayPoints(club)
  await releaseForgotten(club)
  const { validMonths } = await club.settings()
  await forEachMember(club, async ({ customer_id }) => {
    if (signal?.aborted) return
    if (validMonths > 0) await expirePoints(club, customer_id, validMonths)
    await refreshTier(club, customer_id)
  })
}

/** Whoever has a birthday finds points there, once a year. */
export async function giveBirthdayPoints(club: Club): Promise<void> {
  const { birthdayPoints } = await club.settings()
  if (birthdayPoints <= 0) return
  const today = await club.today()
  await forEachMember(
    club,
    async ({ customer_id }) => {
      await addMove(club, {
        cause: `birthday:${customer_id}:${yearOf(today)}`,
        customer_id,
        kind: 'birthday',
        points: birthdayPoints,
        moved_at: club.now(),
        sale_id: null,
        note: null,
      })
    },
    birthdaysOn(today)
  )
}

/** Takes off what was earned too long ago and never used. */
export async function expirePoints(club: Club, customerId: string, months: number): Promise<void> {
  const now = club.now()
  const own = () => club.db.table<Move>('moves').where({ customer_id: customerId })
  const earned = await own()
    .where('points', '>', 0)
    .where('moved_at', '<', monthsBefore(now, months))
    .sum('points')
  if (earned === 0) return
  const points = pointsRunOut(earned, -(await own().where('points', '<', 0).sum('points')))
  if (points === 0) return
  await addMove(
    club,
    {
      cause: `expired:${customerId}:${now.slice(0, 10)}`,
      customer_id: customerId,
      kind: 'expired',
      points: -points,
      moved_at: now,
      sale_id: null,
      note: null,
    },
    // Points that are spent at this moment do not run out as well; tomorrow looks again.
    { onlyIfCovered: true }
  )
}

async function releaseForgotten(club: Club): Promise<void> {
  const forgotten = await club.db
    .table<Redemption>('redemptions')
    .where({ state: 'held' })
    .where('held_at', '<', daysBefore(club.now(), HOLD_DAYS))
    .select('sale_id')
  for (const one of forgotten) await releasePoints(club, one.sale_id)
}

/** All members, or those with one of these birthdays, some at a time. */
async function forEachMember(
  { db }: Club,
  visit: (member: Member) => Promise<void>,
  birthdays?: string[]
): Promise<void> {
  for (let after = ''; ;) {
    const all = db.table<Member>('members').where('customer_id', '>', after)
    const meant = birthdays ? all.where('birthday', 'in', birthdays) : all
    const page = await meant.orderBy('customer_id').limit(PAGE).select()
    for (const member of page) await visit(member)
    if (page.length < PAGE) return
    after = page.at(-1)!.customer_id
  }
}
