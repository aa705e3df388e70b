import type { Club, ReturnedGoods } from '../club.ts'
import { daysBefore } from '../days.ts'
import type { Message, Recipient, RecipientState, Visit } from './rows.ts'

const PAGE = 200
const DAY_MS = 86_400_000

export type MessageCounts = Record<RecipientState, number> & { left: number }

/** What members who got a message bought in the days after it, beside as many days before it. */
export interface MessageReport {
  message: Message
  counts: MessageCounts
  after: Brought
  before: Brought
  /** By the days since each member got it, from 1 on. */
  days: { day: number; amountMinor: number; beforeMinor: number }[]
}

interface Brought {
  /** Members who came. */
  members: number
  sales: number
  /** With tax, less what came back until now. */
  amountMinor: number
}

export async function countRecipients({ db }: Pick<Club, 'db'>, id: string) {
  const own = () => db.table<Recipient>('recipients').where({ message_id: id })
  const states: RecipientState[] = ['waiting', 'sending', 'sent', 'failed', 'skipped']
  const counted = await Promise.all(
    states.map(async (state) => [state, await own().where({ state }).count()] as const)
  )
  const left = await own().where('left_at', '>', '1970-01-01T00:00:00.000Z').count()
  return { ...Object.fromEntries(counted), left } as MessageCounts
}

/**
 * Purchases within the message's days. It says what they bought, not what they would have bought
 * anyway; the same days before are the shop's own measure of that.
 */
export async function reportMessage(club: Club, message: Message): Promise<MessageReport> {
  const { db } = club
  const sums = { after: newSums(), before: newSums() }
  const days = Array.from({ length: message.days }, (_, index) => ({
    ...{ day: index + 1, amountMinor: 0, beforeMinor: 0 },
  }))
  for await (const reached of reachedBy(club, message.id)) {
    const sentAt = new Map(reached.map((one) => [one.customer_id, one.sent_at!]))
    for (const visit of await visitsOf(db, sentAt, message.days)) {
      const offsetMs = Date.parse(visit.completed_at) - Date.parse(sentAt.get(visit.customer_id)!)
      // The days before are counted on from their first, so that both stand side by side.
      const index = Math.floor(offsetMs / DAY_MS) + (offsetMs < 0 ? message.days : 0)
      const day = days[index]
      if (!day) continue
      if (offsetMs < 0) day.beforeMinor += visit.amount_minor
      else day.amountMinor += visit.amount_minor
      add(offsetMs < 0 ? sums.before : sums.after, visit)
    }
  }
  const counts = await countRecipients(club, message.id)
  return { message, counts, after: brought(sums.after), before: brought(sums.before), days }
}

async function* reachedBy({ db }: Pick<Club, 'db'>, id: string): AsyncGenerator<Recipient[]> {
  for (let after = ''; ;) {
    const page = await db
      .table<Recipient>('recipients')
      .where({ message_id: id, state: 'sent' })
      .where('id', '>', after)
      .orderBy('id')
      .limit(PAGE)
      .select()
    if (page.length > 0) yield page
    if (page.length < PAGE) return
    after = page.at(-1)!.id
  }
}

/** Purchases of these members around the day on which each got it, less what came back of them. */
async function visitsOf(
  db: Club['db'],
  sentAt: ReadonlyMap<string, string>,
  days: number
): Promise<Visit[]> {
  const instants = [...sentAt.values()].sort()
  const visits = await db
    .table<Visit>('visits')
    .where('customer_id', 'in', [...sentAt.keys()])
    .where('completed_at', '>=', daysBefore(instants[0]!, days))
    .where('completed_at', '<', daysBefore(instants.at(-1)!, -days))
    .orderBy('completed_at')
    .limit(10_000)
    .select()
  const returned = await returnedOf(
    db,
    visits.map((one) => one.sale_id)
  )
  return visits.map((visit) => ({
    ...visit,
    amount_minor: Math.max(visit.amount_minor - (returned.get(visit.sale_id) ?? 0), 0),
  }))
}

async function returnedOf(db: Club['db'], saleIds: string[]): Promise<Map<string, number>> {
  const returned = new Map<string, number>()
  for (let from = 0; from < saleIds.length; from += PAGE) {
    const rows = await db
      .table<ReturnedGoods>('returns')
      .where('sale_id', 'in', saleIds.slice(from, from + PAGE))
      .limit(10_000)
      .select('sale_id', 'returned_minor')
    for (const { sale_id: id, returned_minor: minor } of rows)
      returned.set(id, (returned.get(id) ?? 0) + minor)
  }
  return returned
}

function newSums() {
  return { members: new Set<string>(), sales: 0, amountMinor: 0 }
}

function add(sums: ReturnType<typeof newSums>, visit: Visit): void {
  sums.members.add(visit.customer_id)
  sums.sales += 1
  sums.amountMinor += visit.amount_minor
}

function brought({ members, sales, amountMinor }: ReturnType<typeof newSums>): Brought {
  return { members: members.size, sales, amountMinor }
}
