import type { LoyaltyCard, LoyaltyJoining, Provider } from '@tillhouse/sdk'
import { registerCard } from './cards.ts'
import { memberOf, type Club } from './club.ts'
import { countReturned, earnFrom, settleFrom } from './count_documents.ts'
import { joinClub } from './members.ts'
import { redeemPoints, releasePoints } from './redeem_points.ts'
import { spendingOf, spendPoints } from './spend_points.ts'

/** The club as the shop asks for it; another plugin with the same contract may take its place. */
export function loyaltyOf(club: Club): Provider<'loyalty'> {
  return {
    card: ({ customerId, saleId }) => cardOf(club, customerId, saleId),
    find: () => null,
    join: (joining) => join(club, joining),
    async reserve({ saleId, customerId, rewardId, spend }) {
      if (!(await memberOf(club, customerId))) return { ok: false, reason: 'not_member' }
      if (spend) return spendPoints(club, { saleId, customerId, spend })
      return redeemPoints(club, { saleId, customerId, coupon: rewardId ?? '' })
    },
    async release({ saleId }) {
      await releasePoints(club, saleId)
      return { ok: true }
    },
    settle: ({ sale }) => settleFrom(club, sale),
    earn: ({ sale }) => earnFrom(club, sale),
    clawBack: ({ sale }) => countReturned(club, sale),
  }
}

async function cardOf(
  club: Club,
  customerId: string | null,
  saleId: string | null
): Promise<LoyaltyCard> {
  const spending = await spendingOf(club)
  const { member, terms, rewards, used, purchases } = await registerCard(club, customerId, saleId)
  return {
    state: 'current',
    member: member && {
      // After a reward without the server it may be below zero until it is earned again.
      points: Math.max(member.balance, 0),
      tier: member.tier,
      next: member.next,
      isBirthday: member.hasBirthday,
      ...(member.balance < 0 && { owedPoints: -member.balance }),
    },
    canJoin: true,
    takesCard: false,
    terms,
    rewards: rewards.map((one) => ({ ...one, id: one.coupon })),
    ...(spending && { spending }),
    held: used && {
      coupon: used.coupon === '' ? null : used.coupon,
      points: used.points,
      ...(used.coupon === '' && { amountMinor: used.amountMinor }),
      name: rewards.find(({ coupon }) => coupon === used.coupon)?.name ?? used.coupon,
    },
    purchases,
  }
}

async function join(club: Club, { customerId, name, birthday, ...rest }: LoyaltyJoining) {
  const { takesMail, operatorId } = rest
  const answer = await joinClub(club, { customerId, name, birthday, takesMail, operatorId })
  return answer.ok ? ({ ok: true } as const) : answer
}
