import { memberOf, type Club, type Earning, type Member, type Move } from './club.ts'
import type { Reward } from './club_settings.ts'
import { birthdaysOn } from './days.ts'
import { redemptionOf } from './redeem_points.ts'
import { pointsOfYear } from './refresh_tier.ts'
import { nextTier } from './tiers.ts'

const PURCHASES = 3
const MOVES = 50

/** What a register shows of a customer, as far as it may see it. */
export interface RegisterCard {
  /** Null for a customer who is not in the club. */
  member: MemberView | null
  /** What a customer who joins agrees to. */
  terms: string
  rewards: (Reward & { isCovered: boolean })[]
  /** The reward that is in this sale. */
  used: { coupon: string; points: number; amountMinor: number } | null
  purchases: { receiptNumber: string; completedAt: string; amountMinor: number; points: number }[]
}

export interface MemberView {
  balance: number
  tier: string | null
  next: { name: string; missingPoints: number } | null
  hasBirthday: boolean
}

export async function registerCard(
  club: Club,
  customerId: string | null,
  saleId: string | null
): Promise<RegisterCard> {
  const { rewards, terms } = await club.settings()
  const member = customerId === null ? null : await memberOf(club, customerId)
  const redemption = saleId === null ? null : await redemptionOf(club, saleId)
  const isUsed = redemption?.state === 'held' && redemption.customer_id === customerId
  return {
    member: member && (await viewOf(club, member)),
    terms,
    rewards: member
      ? rewards.map((one) => ({ ...one, isCovered: one.points <= member.balance }))
      : [],
    used: isUsed
      ? {
          coupon: redemption.coupon,
          points: redemption.points,
          amountMinor: redemption.amount_minor,
        }
      : null,
    purchases: member ? await lastPurchases(club, member.customer_id) : [],
  }
}

/** What the office shows of a customer. */
export interface OfficeCard {
  member: (MemberView & Pick<Member, 'joined_at' | 'birthday' | 'takes_mail'>) | null
  moves: Pick<Move, 'kind' | 'points' | 'moved_at' | 'note'>[]
}

export async function officeCard(club: Club, customerId: string): Promise<OfficeCard> {
  const member = await memberOf(club, customerId)
  if (!member) return { member: null, moves: [] }
  const { joined_at: joinedAt, birthday, takes_mail: takesMail } = member
  const moves = await club.db
    .table<Move>('moves')
    .where({ customer_id: customerId })
    .orderBy('moved_at', 'desc')
    .limit(MOVES)
    .select('kind', 'points', 'moved_at', 'note')
  return {
    member: {
      ...(await viewOf(club, member)),
      joined_at: joinedAt,
      birthday,
      takes_mail: takesMail,
    },
    moves,
  }
}

async function viewOf(club: Club, member: Member): Promise<MemberView> {
  const { tiers } = await club.settings()
  const { customer_id: customerId, balance, tier, birthday } = member
  return {
    balance,
    tier,
    next: nextTier(await pointsOfYear(club, customerId), tiers),
    hasBirthday: birthday !== null && birthdaysOn(await club.today()).includes(birthday),
  }
}

async function lastPurchases({ db }: Club, customerId: string): Promise<RegisterCard['purchases']> {
  const earnings = await db
    .table<Earning>('earnings')
    .where({ customer_id: customerId })
    .orderBy('completed_at', 'desc')
    .limit(PURCHASES)
    .select()
  return earnings.map((one) => ({
    receiptNumber: one.receipt_number,
    completedAt: one.completed_at,
    amountMinor: one.amount_minor,
    points: one.points_left,
  }))
}
