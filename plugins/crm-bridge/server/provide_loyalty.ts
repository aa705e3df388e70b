import type { DbContext, LoyaltyCard, Provider } from '@tillhouse/sdk'
import { fields, NoAnswer, readMember, textIn, whole, type Foreign } from './foreign.ts'
import { takeBack } from './take_back.ts'

export interface Bridge {
  db: DbContext
  foreign: Foreign
  terms(): Promise<string>
  now(): string
}

export interface KnownCard {
  customer_id: string
  said: string
  said_at: string
}

/** The foreign system as the club of the shop. Its silence is never the sale's matter. */
export function loyaltyOf(bridge: Bridge): Provider<'loyalty'> {
  const { db, foreign } = bridge
  return {
    card: ({ customerId, saleId }) =>
      customerId === null ? offer(bridge) : cardOf(bridge, customerId, saleId),
    find: ({ by, value }) => orElse(() => foreign.find(by, value), null),
    join: ({ customerId, name, card, birthday, takesMail }) =>
      orElse(async () => {
        const body = { customerId, name, card, birthday, takesMail }
        const answer = await foreign.join(body)
        return answer === 'joined' ? { ok: true as const } : { ok: false as const, reason: answer }
      }, UNREACHABLE),
    reserve: ({ saleId, customerId, rewardId }) =>
      orElse(async () => {
        if (rewardId === null) return { ok: false as const, reason: 'not_offered' as const }
        const { status, body } = await foreign.hold(saleId, { customerId, rewardId })
        if (status === 409) return { ok: false as const, reason: reasonOf(body) }
        const { coupon, points } = fields(body)
        return { ok: true as const, coupon: textIn(coupon, 80), points: whole(points, 0) }
      }, UNREACHABLE),
    async release({ saleId }) {
      await foreign.release(saleId)
      return { ok: true }
    },
    async settle({ sale: { saleId, customerId, coupons } }) {
      const codes = coupons.map(({ code }) => code)
      await foreign.tell(`settle:${saleId}`, { kind: 'settle', saleId, customerId, coupons: codes })
    },
    async earn({ sale }) {
      const { saleId, customerId, receiptNumber, completedAt, currency, lines } = sale
      const sold = lines.filter(({ sourceSaleId }) => sourceSaleId === null)
      const soldMinor = sold.reduce((sum, { grossMinor }) => sum + grossMinor, 0)
      if (customerId === null || soldMinor <= 0) return
      await noteCounted(db, saleId, customerId, bridge.now())
      await foreign.tell(`earn:${saleId}`, {
        ...{ kind: 'earn', saleId, customerId, soldMinor, receiptNumber, completedAt },
        currency: currency.code,
      })
    },
    clawBack: ({ sale }) => takeBack(bridge, sale),
  }
}

const UNREACHABLE = { ok: false, reason: 'unreachable' } as const
const HOLD_REFUSALS = ['not_offered', 'not_member', 'too_few_points', 'already_used'] as const

function reasonOf(body: unknown): (typeof HOLD_REFUSALS)[number] {
  const { reason } = fields(body)
  return HOLD_REFUSALS.find((one) => one === reason) ?? 'not_offered'
}

/** What the foreign system says, or something in its place where it says nothing that counts. */
async function orElse<Answer, Other>(ask: () => Promise<Answer>, other: Other) {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof NoAnswer) return other
    throw error
  }
}

/** For somebody who is not known yet. Whether the system is there shows when they join. */
async function offer({ terms }: Bridge): Promise<LoyaltyCard> {
  return {
    ...{ state: 'current', member: null, canJoin: true, takesCard: true, terms: await terms() },
    ...{ rewards: [], held: null, purchases: [] },
  }
}

async function cardOf(
  bridge: Bridge,
  customerId: string,
  saleId: string | null
): Promise<LoyaltyCard> {
  const terms = await bridge.terms()
  const blank = { terms, rewards: [], held: null, purchases: [], takesCard: true }
  try {
    const member = await bridge.foreign.member(customerId, saleId)
    if (!member) return { ...blank, state: 'current', member: null, canJoin: true }
    await remember(bridge, customerId, member)
    const { points, tier, rewards, held } = member
    return {
      ...blank,
      state: 'current',
      member: { points, tier, next: null, isBirthday: false },
      canJoin: false,
      rewards: rewards.map((one) => ({ ...one, isCovered: one.points <= points })),
      held,
    }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    const known = await rowOf(bridge, customerId).first()
    if (!known) return { ...blank, state: 'unknown', member: null, canJoin: false }
    const { points, tier } = readMember(JSON.parse(known.said))
    const member = { points, tier, next: null, isBirthday: false }
    return { ...blank, state: 'remembered', member, canJoin: false }
  }
}

async function remember(bridge: Bridge, customerId: string, member: object): Promise<void> {
  const row = { said: JSON.stringify(member), said_at: bridge.now() }
  if (await rowOf(bridge, customerId).first()) {
    await rowOf(bridge, customerId).update(row)
    return
  }
  try {
    await bridge.db.table<KnownCard>('cards').insert({ customer_id: customerId, ...row })
  } catch (error) {
    // Two registers at once: what the other one wrote is as new.
    if (!(await rowOf(bridge, customerId).first())) throw error
  }
}

function rowOf({ db }: Pick<Bridge, 'db'>, customerId: string) {
  return db.table<KnownCard>('cards').where({ customer_id: customerId })
}

/** Before it is told: goods may come back while the foreign system is down. */
async function noteCounted(db: DbContext, saleId: string, customerId: string, now: string) {
  const counted = db.table<{ sale_id: string; customer_id: string; counted_at: string }>('counted')
  if (await counted.where({ sale_id: saleId }).first()) return
  await counted.insert({ sale_id: saleId, customer_id: customerId, counted_at: now })
}
