import { memberOf, type Club, type Consent, type Move } from './club.ts'
import type { Recipient, Visit } from './messages/rows.ts'

const MOST_ROWS = 10_000
const TABLES = [
  'members',
  'consents',
  'moves',
  'earnings',
  'redemptions',
  'visits',
  'recipients',
] as const

/** All that the club keeps of a person, for the person to read. */
export async function exportMember({ db }: Pick<Club, 'db'>, customerId: string) {
  const of = { customer_id: customerId }
  return [
    {
      member: await memberOf({ db }, customerId),
      consents: await db.table<Consent>('consents').where(of).orderBy('said_at').select(),
      visits: await db
        .table<Visit>('visits')
        .where(of)
        .orderBy('completed_at')
        .limit(MOST_ROWS)
        .select(),
      mails: await db
        .table<Recipient>('recipients')
        .where(of)
        .limit(MOST_ROWS)
        .select('message_id', 'state', 'sent_at', 'left_at'),
      moves: await db.table<Move>('moves').where(of).orderBy('moved_at').limit(MOST_ROWS).select(),
    },
  ]
}

/** Forgets a person altogether; goods that come back later find nobody whose points they were. */
export async function eraseMember({ db }: Pick<Club, 'db'>, customerId: string): Promise<void> {
  await db.transaction((steps) => {
    for (const table of TABLES)
      steps.table<{ customer_id: string }>(table).where({ customer_id: customerId }).delete()
  })
}
