import type { DbContext } from '@tillhouse/sdk'
import type { ClubSettings } from './club_settings.ts'

/** What all of the club's work needs: its tables, the owner's settings and the time. */
export interface Club {
  db: DbContext
  settings(): Promise<ClubSettings>
  /** ISO 8601 in UTC with milliseconds. */
  now(): string
  /** The day in the shop, YYYY-MM-DD. */
  today(): Promise<string>
  /** One of the plugin's own words, in the language of a store. */
  say(storeId: string, key: string): Promise<string>
}

export interface Member {
  customer_id: string
  name: string
  joined_at: string
  balance: number
  tier: string | null
  birthday: string | null
  takes_mail: boolean
  /** When they joined, until they bought something. */
  last_visit_at: string
}

export interface Consent {
  id: string
  customer_id: string
  purpose: 'club' | 'mail'
  is_given: boolean
  wording: string
  said_at: string
  said_to: string | null
}

export const MOVE_KINDS = [
  'earned',
  'returned',
  'redeemed',
  'spent',
  'released',
  'birthday',
  'expired',
  'corrected',
  'left',
] as const
export type MoveKind = (typeof MOVE_KINDS)[number]

export interface Move {
  cause: string
  customer_id: string
  kind: MoveKind
  points: number
  moved_at: string
  sale_id: string | null
  note: string | null
}

export interface Earning {
  sale_id: string
  customer_id: string
  amount_minor: number
  points: number
  points_left: number
  receipt_number: string
  completed_at: string
}

export interface ReturnedGoods {
  cause: string
  sale_id: string
  document_id: string
  returned_minor: number
  returned_at: string
}

export interface Redemption {
  sale_id: string
  customer_id: string
  /** Of a reward; empty where points take an amount off. */
  coupon: string
  points: number
  amount_minor: number
  /** What the goods of the sale cost, for the share that comes back with them. */
  sold_minor: number
  /** Points that went back with goods that came back. */
  points_back: number
  /** Held while the sale is being paid; settled with the sale, or given back. */
  state: 'held' | 'settled' | 'released'
  round: number
  held_at: string
}

export function memberOf({ db }: Pick<Club, 'db'>, customerId: string): Promise<Member | null> {
  return db.table<Member>('members').where({ customer_id: customerId }).first()
}
