import type { CompletedSale } from '#app/plugin_sdk/payloads/sales'
import { schema, type ProviderContract } from '#app/plugin_sdk/providers/provider_contract'

const { exactly, either, listOf, text, textOrNull, oneOf, anything, nothing, yesOrNo, wholeFrom } =
  schema

/** Something that points buy: a coupon of a promotion, so that the sale is priced as always. */
export interface LoyaltyReward {
  id: string
  name: string
  points: number
  coupon: string
  /** Whether the points that can be spent at this moment reach. */
  isCovered: boolean
}

/** What a register shows of a customer. */
export interface LoyaltyCard {
  /**
   * `current`, or `remembered` where the points are those of an earlier answer and none can be spent
   * now, or `unknown` where nothing can be said at the moment.
   */
  state: 'current' | 'remembered' | 'unknown'
  /** Null for a customer who takes no part. */
  member: {
    /** That can be spent; never below zero. */
    points: number
    tier: string | null
    next: { name: string; missingPoints: number } | null
    isBirthday: boolean
    /**
     * Points below zero, which the next purchases make up for: goods came back that had earned points
     * already used, or points were used while the server was away. Left out for none.
     */
    owedPoints?: number
  } | null
  /** Whether the customer may be asked to take part, and in which words. */
  canJoin: boolean
  /** Whether a card that the customer has in hand may be named then. */
  takesCard: boolean
  terms: string
  rewards: LoyaltyReward[]
  /** Where any number of points takes an amount off a sale; left out where only rewards can be had. */
  spending?: LoyaltySpending
  /** What points are held for in this sale: a reward, or an amount, which has no coupon. */
  held: { coupon: string | null; name: string; points: number; amountMinor?: number } | null
  /** The newest first; `completedAt` in ISO 8601. */
  purchases: { receiptNumber: string; completedAt: string; amountMinor: number; points: number }[]
}

export interface LoyaltySpending {
  /** What 100 points take off, in minor units; of fewer points the share, rounded down. */
  hundredPointsMinor: number
  /** The most that a register takes off one sale while the server is away; 0 for none. */
  offlinePoints: number
}

export interface LoyaltyJoining {
  storeId: string
  customerId: string
  /** As the till shows it. */
  name: string
  /** A card that the customer has in hand. */
  card: string | null
  /** Month and day, `12-31`. */
  birthday: string | null
  takesMail: boolean
  /** Who asked the customer. */
  operatorId: string | null
}

export const LOYALTY_REFUSALS = [
  'not_offered',
  'not_member',
  'too_few_points',
  'already_used',
  'unreachable',
] as const
export type LoyaltyRefusal = (typeof LOYALTY_REFUSALS)[number]

export const JOIN_REFUSALS = ['not_a_day', 'card_taken', 'unreachable', 'not_possible'] as const
export type JoinRefusal = (typeof JOIN_REFUSALS)[number]

export type Refused<Reason extends string> = { ok: false; reason: Reason }

/** What goes in and what comes out of `loyalty`. */
export interface LoyaltyCalls {
  card: {
    call: { storeId: string; customerId: string | null; saleId: string | null }
    answer: LoyaltyCard
  }
  find: {
    call: { storeId: string; by: 'card' | 'phone'; value: string }
    answer: { customerId: string; name: string } | null
  }
  join: { call: LoyaltyJoining; answer: { ok: true } | Refused<JoinRefusal> }
  reserve: {
    call: {
      storeId: string
      saleId: string
      customerId: string
      /** Null where an amount is to come off. */
      rewardId: string | null
      /** So many points, and what is left to pay, in minor units. */
      spend?: { points: number; mostMinor: number } | null
    }
    answer:
      | { ok: true; coupon: string | null; points: number; amountMinor?: number }
      | Refused<LoyaltyRefusal>
  }
  release: { call: { storeId: string; saleId: string }; answer: { ok: true } }
  settle: { call: { sale: CompletedSale }; answer: unknown }
  earn: { call: { sale: CompletedSale }; answer: unknown }
  clawBack: { call: { sale: CompletedSale }; answer: unknown }
}

const id = text(60)
const refused = (reasons: readonly string[]) =>
  exactly({ ok: oneOf(false), reason: oneOf(...reasons) })
const purchase = exactly({
  receiptNumber: text(80),
  completedAt: text(40),
  amountMinor: { type: 'integer' },
  points: wholeFrom(0),
})
const reward = exactly({
  id: text(80),
  name: text(200),
  points: wholeFrom(1),
  coupon: text(80),
  isCovered: yesOrNo,
})
const member = exactly(
  {
    points: wholeFrom(0),
    tier: textOrNull(80),
    next: either(nothing, exactly({ name: text(80), missingPoints: wholeFrom(0) })),
    isBirthday: yesOrNo,
  },
  { owedPoints: wholeFrom(0) }
)
const held = exactly(
  { coupon: textOrNull(80), name: text(200), points: wholeFrom(0) },
  { amountMinor: wholeFrom(0) }
)
const card = exactly(
  {
    state: oneOf('current', 'remembered', 'unknown'),
    member: either(nothing, member),
    canJoin: yesOrNo,
    takesCard: yesOrNo,
    terms: text(2_000),
    rewards: listOf(reward, 50),
    held: either(nothing, held),
    purchases: listOf(purchase, 20),
  },
  { spending: exactly({ hundredPointsMinor: wholeFrom(1), offlinePoints: wholeFrom(0) }) }
)
/** As the hook `sale.completed` tells it. */
const sale = exactly({ sale: { type: 'object' } })
const TOLD_MS = 30_000

/** Customers, their points, and what points buy. */
export const LOYALTY: ProviderContract = {
  version: '1.1.0',
  meaning:
    'Keeps the customer club: who takes part, their points, and what points buy. Points for a reward are held while a sale is being paid, and are used up or given back after it; a sale never waits for a club that does not answer.',
  methods: {
    card: {
      kind: 'asked',
      timeoutMs: 1_500,
      call: exactly({ storeId: id, customerId: textOrNull(60), saleId: textOrNull(60) }),
      answer: card,
      meaning:
        'What the register shows of the customer of a sale. Changes nothing. A customer of null is one who is not known yet: say whether they can join, and by which terms.',
    },
    find: {
      kind: 'asked',
      timeoutMs: 1_500,
      call: exactly({ storeId: id, by: oneOf('card', 'phone'), value: text(80) }),
      answer: either(nothing, exactly({ customerId: id, name: text(200) })),
      meaning: 'Whose card or telephone number this is; null when nobody’s that Tillhouse knows.',
    },
    join: {
      kind: 'asked',
      timeoutMs: 3_000,
      call: exactly({
        storeId: id,
        customerId: id,
        name: text(200),
        card: textOrNull(80),
        birthday: textOrNull(5),
        takesMail: yesOrNo,
        operatorId: textOrNull(60),
      }),
      answer: either(exactly({ ok: oneOf(true) }), refused(JOIN_REFUSALS)),
      meaning: 'The customer agreed to the terms of the card. Whoever takes part already stays.',
    },
    reserve: {
      kind: 'asked',
      timeoutMs: 2_000,
      call: exactly(
        { storeId: id, saleId: id, customerId: id, rewardId: textOrNull(80) },
        {
          spend: either(nothing, exactly({ points: wholeFrom(1), mostMinor: wholeFrom(0) })),
        }
      ),
      answer: either(
        exactly(
          { ok: oneOf(true), coupon: textOrNull(80), points: wholeFrom(0) },
          { amountMinor: wholeFrom(0) }
        ),
        refused(LOYALTY_REFUSALS)
      ),
      meaning:
        'Holds the points of a reward for a sale, or with `spend` so many points for the `amountMinor` that it answers, which the register takes off the sale. Asked again for the same it holds them once. A plugin whose card has no `spending` is not asked for an amount.',
    },
    release: {
      kind: 'asked',
      timeoutMs: 2_000,
      call: exactly({ storeId: id, saleId: id }),
      answer: exactly({ ok: oneOf(true) }),
      meaning: 'Gives back what is held for a sale; nothing when nothing is.',
    },
    settle: {
      kind: 'told',
      timeoutMs: TOLD_MS,
      call: sale,
      answer: anything,
      meaning:
        'The sale is stored. With the reward’s coupon among its `coupons`, or with `spentPoints`, the held points are used up, without it they go back. Points may have been spent without being held, while the server was away.',
    },
    earn: {
      kind: 'told',
      timeoutMs: TOLD_MS,
      call: sale,
      answer: anything,
      meaning:
        'The sale is stored: points for goods that were sold, once for a `saleId`. Told to the plugin that the store had chosen then.',
    },
    clawBack: {
      kind: 'told',
      timeoutMs: TOLD_MS,
      call: sale,
      answer: anything,
      meaning:
        'Goods came back (lines with a `sourceSaleId`), or a document was reversed (`voidedSaleId`): take back what it earned, give back what it used. Told to every plugin that provides `loyalty`; a sale that it never counted is nothing to it.',
    },
  },
}
