import { memberOf, type Club, type Member, type Move } from './club.ts'
import { daysBefore } from './days.ts'
import { tierOf } from './tiers.ts'

const YEAR_DAYS = 365

/** Points that count for the tier: earned within a year, less what came back. */
export async function pointsOfYear({ db, now }: Club, customerId: string): Promise<number> {
  const points = await db
    .table<Move>('moves')
    .where({ customer_id: customerId })
    .where('kind', 'in', ['earned', 'returned'])
    .where('moved_at', '>', daysBefore(now(), YEAR_DAYS))
    .sum('points')
  return Math.max(points, 0)
}

/** Puts a member where the points of the last year belong. */
export async function refreshTier(club: Club, customerId: string): Promise<void> {
  const [member, { tiers }] = [await memberOf(club, customerId), await club.settings()]
  if (!member) return
  const tier = tierOf(await pointsOfYear(club, customerId), tiers)?.name ?? null
  if (tier === member.tier) return
  await club.db.table<Member>('members').where({ customer_id: customerId }).update({ tier })
}
