import type { DbSteps } from '@tillhouse/sdk'
import type { Club, Member, Move } from './club.ts'

/**
 * `written` now, `known` from before, or `refused`: no member, or fewer points than it takes. All of
 * it is done or nothing.
 */
export type MoveOutcome = 'written' | 'known' | 'refused'

export interface MoveOptions {
  /** Never lets the balance go below zero. */
  onlyIfCovered?: boolean
  /** What is done together with it. */
  also?: (steps: DbSteps) => void
}

/**
 * Adds a move to the ledger and its points to the member's balance, once for each cause. The balance
 * moves in the same transaction and by a condition of the database, so that two registers that
 * spend the same points at once do not both get them.
 */
export async function addMove(
  { db }: Pick<Club, 'db'>,
  move: Move,
  { onlyIfCovered = false, also }: MoveOptions = {}
): Promise<MoveOutcome> {
  const isKnown = () => hasMove(db, move.cause)
  if (await isKnown()) return 'known'
  try {
    const outcome = await db.transaction((steps) => {
      steps.table<Move>('moves').insert(move)
      const member = steps.table<Member>('members').where({ customer_id: move.customer_id })
      const covered = onlyIfCovered ? member.where('balance', '>=', -move.points) : member
      covered.exactly(1).increment({ balance: move.points })
      also?.(steps)
    })
    return outcome.done ? 'written' : 'refused'
  } catch (error) {
    // The same cause at the same time: the other one was first.
    if (await isKnown()) return 'known'
    throw error
  }
}

async function hasMove(db: Club['db'], cause: string): Promise<boolean> {
  return (await db.table<Move>('moves').where({ cause }).count()) > 0
}
