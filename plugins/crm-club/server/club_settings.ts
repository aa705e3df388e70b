import type { EarningRule } from './points.ts'
import type { Tier } from './tiers.ts'

/** Something that points buy: a coupon of a promotion that the shop made. */
export interface Reward {
  name: string
  points: number
  coupon: string
}

/** The settings as settings.schema.json describes them. */
export interface ClubSettings extends EarningRule {
  tiers: Tier[]
  rewards: Reward[]
  /** Months after which points run out; 0 for never. */
  validMonths: number
  birthdayPoints: number
  /** What 100 points take off a sale, in minor units; 0 where points buy rewards alone. */
  hundredPointsMinor: number
  /** The most points that a register takes off one sale without the server; 0 for none. */
  offlinePoints: number
  /** What a customer says yes to, in the shop's own words. */
  terms: string
}
