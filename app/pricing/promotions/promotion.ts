/** What an owner defines in the back office and the engine evaluates: data, never code. */

/** Which goods are meant: all of them, or those that match any of the lists. */
export interface ItemScope {
  isAll: boolean
  itemIds: string[]
  /** A department stands for those below it too. */
  departmentIds: string[]
  tags: string[]
}

/** What is taken off each unit of a line. */
export type LineDiscount =
  | { kind: 'percent'; ratePpm: number }
  | { kind: 'amount'; unitAmountMinorE4: number }
  | { kind: 'price'; unitPriceMinorE4: number }

/** From this quantity on; the last step that is reached counts. */
export interface QuantityStep {
  fromThousandths: number
  discount: LineDiscount
}

/** From this amount on; the last step that is reached counts. */
export interface AmountStep {
  fromMinor: number
  discount: { kind: 'percent'; ratePpm: number } | { kind: 'amount'; amountMinor: number }
}

/** A part of a set: so many whole pieces of these goods. */
export interface SetGroup {
  scope: ItemScope
  pieces: number
}

/** What a complete set earns. */
export type SetReward =
  /** The set for one price: 3 for 100, a meal deal. */
  | { kind: 'price'; priceMinor: number }
  | { kind: 'percent'; ratePpm: number }
  | { kind: 'amount'; amountMinor: number }
  /** So many pieces of each set, its cheapest: 3 for 2, every fourth half. Sets of one group. */
  | { kind: 'cheapest'; pieces: number; ratePpm: number }
  /** The last group of the set: buy a machine, get the capsules at half. */
  | { kind: 'last_group'; ratePpm: number }

export type PromotionEffect =
  /** Line stage. Quantities count for each line, or for all lines of the scope together. */
  | { kind: 'line'; steps: QuantityStep[]; countsTogether: boolean }
  /** Sale stage. A piece belongs to one set only, whatever promotion made it. */
  | { kind: 'set'; groups: SetGroup[]; reward: SetReward }
  /** Sale stage, on the goods of the scope together. */
  | { kind: 'basket'; steps: AmountStep[] }

/** When a promotion runs, in the wall time of the store. */
export interface PromotionTimes {
  /** `2026-11-27T08:00`, or null for always; `to` is the first minute after. */
  from: string | null
  to: string | null
  /** 1 is Monday; none means every day. Hours past midnight belong to the day they began on. */
  weekdays: number[]
  /** `16:00` to `18:00`; none means all day; an end before its begin is on the next day. */
  hours: { from: string; to: string }[]
}

/** One promotion of a store, as its registers receive it. Their order is the owner's. */
export interface Promotion {
  promotionId: string
  version: number
  name: string
  /**
   * `stack`: with any other. `best_of_group`: a line takes one promotion of its group, the best
   * of the stage. `exclusive`: only on lines without another promotion, and none after it.
   */
  stacking: { kind: 'stack' } | { kind: 'best_of_group'; group: string } | { kind: 'exclusive' }
  /** Whether percentages count on what is left of the price, or on the price before discounts. */
  percentOf: 'remaining' | 'list'
  times: PromotionTimes
  /** Customer groups it is for; null for everyone. */
  audienceGroupIds: string[] | null
  /** Whether a coupon of it must be on the sale. */
  needsCoupon: boolean
  scope: ItemScope
  exclusions: ItemScope
  /** What the sale must hold before anything is earned. */
  threshold: { scope: ItemScope; minimumMinor: number; minimumThousandths: number } | null
  effect: PromotionEffect
  /** Sets or baskets of one sale; null for any number. Lines are not counted. */
  maxUsesPerSale: number | null
}

/** The minute of the sale in the wall time of the store. */
export interface SaleMoment {
  /** `2026-11-22` */
  date: string
  /** `16:05` */
  time: string
  /** 1 is Monday. */
  weekday: number
}

/** What decides which promotions a sale gets. */
export interface PromotionContext {
  /** In the owner's order. The same array is prepared once. */
  promotions: readonly Promotion[]
  moment: SaleMoment
  customerGroupIds: string[]
  /** Promotions whose coupon was entered. */
  couponPromotionIds: string[]
}

/** What promotions and price lists know of the goods on a line. */
export interface ItemTraits {
  /** Its department and those above. */
  departmentIds: string[]
  tags: string[]
  /** No promotion lowers the unit below this, for the shop's minimum margin; null without. */
  floorUnitPriceMinorE4: number | null
}

/** How often a promotion counted on a sale and what it took off. */
export interface PromotionUse {
  promotionId: string
  version: number
  name: string
  uses: number
  discountMinor: number
}
