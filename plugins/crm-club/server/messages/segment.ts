import type { Club, Member } from '../club.ts'
import { daysBefore } from '../days.ts'

/** Which members are meant; what is null or empty leaves nobody out. */
export interface Segment {
  tiers: string[]
  fromPoints: number | null
  toPoints: number | null
  /** Bought something within so many days. */
  seenWithinDays: number | null
  /** Bought nothing for so many days. */
  awayForDays: number | null
  /** 1 to 12. */
  birthdayMonth: number | null
}

const days = { type: ['integer', 'null'], minimum: 1, maximum: 3_650 }
const points = { type: ['integer', 'null'], minimum: 0, maximum: 1_000_000_000 }

export const SEGMENT_SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['tiers', 'fromPoints', 'toPoints', 'seenWithinDays', 'awayForDays', 'birthdayMonth'],
  properties: {
    tiers: { type: 'array', maxItems: 10, items: { type: 'string', maxLength: 40 } },
    fromPoints: points,
    toPoints: points,
    seenWithinDays: days,
    awayForDays: days,
    birthdayMonth: { type: ['integer', 'null'], minimum: 1, maximum: 12 },
  },
}

const PAGE = 200

/** The members of a segment, whether they take mail or not, some at a time. */
export async function* membersIn(club: Club, segment: Segment): AsyncGenerator<Member[]> {
  for (let after = ''; ;) {
    const page = await queryOf(club, segment)
      .where('customer_id', '>', after)
      .orderBy('customer_id')
      .limit(PAGE)
      .select()
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1)!.customer_id
  }
}

function queryOf({ db, now }: Club, segment: Segment) {
  const { tiers, fromPoints, toPoints, seenWithinDays, awayForDays, birthdayMonth } = segment
  let members = db.table<Member>('members')
  if (tiers.length > 0) members = members.where('tier', 'in', tiers)
  if (fromPoints !== null) members = members.where('balance', '>=', fromPoints)
  if (toPoints !== null) members = members.where('balance', '<=', toPoints)
  if (seenWithinDays !== null)
    members = members.where('last_visit_at', '>=', daysBefore(now(), seenWithinDays))
  if (awayForDays !== null)
    members = members.where('last_visit_at', '<', daysBefore(now(), awayForDays))
  if (birthdayMonth !== null)
    members = members.where('birthday', 'starts', `${String(birthdayMonth).padStart(2, '0')}-`)
  return members
}
