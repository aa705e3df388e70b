import type { DbContext, PluginContext } from '@tillhouse/sdk'
import { NoAnswer, type Foreign } from './foreign.ts'
import type { KnownCard } from './provide_loyalty.ts'

export interface Privacy {
  db: DbContext
  foreign: Pick<Foreign, 'kept' | 'erase'>
  log: PluginContext['log']
  /** Whether there is a foreign system at all. */
  isSetUp(): Promise<boolean>
}

const TABLES = ['cards', 'counted'] as const
const MOST_ROWS = 10_000

/** What is kept here of a person, and what the foreign system says of them at this moment. */
export async function exportMember(privacy: Privacy, customerId: string) {
  const { db } = privacy
  const of = { customer_id: customerId }
  const card = await db.table<KnownCard>('cards').where(of).first()
  const counted = await db
    .table<{ customer_id: string; sale_id: string; counted_at: string }>('counted')
    .where(of)
    .limit(MOST_ROWS)
    .select('sale_id', 'counted_at')
  return [
    {
      lastKnown: card ? { said: JSON.parse(card.said) as unknown, at: card.said_at } : null,
      countedSales: counted,
      foreign: await saidOf(privacy, customerId),
    },
  ]
}

/** The export is never late or empty because another system is away: it says so instead. */
async function saidOf({ foreign, isSetUp }: Privacy, customerId: string) {
  if (!(await isSetUp())) return { isReached: false }
  try {
    return { isReached: true, keeps: await foreign.kept(customerId) }
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error
    return { isReached: false }
  }
}

/** Forgets a person here at once, and there as soon as the foreign system hears of it. */
export async function eraseMember(privacy: Privacy, customerId: string): Promise<void> {
  await privacy.db.transaction((steps) => {
    for (const table of TABLES)
      steps.table<{ customer_id: string }>(table).where({ customer_id: customerId }).delete()
  })
  if (!(await privacy.isSetUp())) return
  const answer = await privacy.foreign.erase(customerId)
  if (answer === 'not_possible')
    privacy.log.warn(`The other system forgets nobody by itself: ask it to forget ${customerId}`)
}
