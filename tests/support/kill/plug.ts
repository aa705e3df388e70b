import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { newId } from '#core/ids'
import { seededRandom } from '#tests/support/sales/seeded_random'

/** What processes of their own have done to disk and database, and where they were cut off. */
export interface Plug {
  /** For processes that lead a group of their own (`detached`): all of it goes at once. */
  environment: Record<string, string>
  acts(): string[]
}

/** An act by its number, or the first that a pattern fits; and the moment right after one. */
export type Moment = { before: number | RegExp } | { after: RegExp }

/** Pulls the plug at a moment; without one it only writes the acts down. */
export function plug(moment?: Moment): Plug {
  mkdirSync('tmp/plugs', { recursive: true })
  const log = resolve('tmp/plugs', newId().slice(-8))
  const preload = `--import=${resolve('tests/support/kill/pull_the_plug.mjs')}`
  return {
    environment: {
      NODE_OPTIONS: `${process.env.NODE_OPTIONS ?? ''} ${preload}`.trim(),
      KILL_LOG: log,
      ...(moment && 'before' in moment && { KILL_BEFORE: textOf(moment.before) }),
      ...(moment && 'after' in moment && { KILL_AFTER: textOf(moment.after) }),
    },
    acts: () => (existsSync(log) ? readFileSync(log, 'utf8').trimEnd().split('\n') : []),
  }
}

function textOf(moment: number | RegExp): string {
  return moment instanceof RegExp ? moment.source : String(moment)
}

/** Moments drawn from all that a whole run has; KILL_SEED repeats them. */
export function drawMoments(acts: string[]): Moment[] {
  const random = seededRandom(Number(process.env.KILL_SEED ?? 1))
  const rounds = Number(process.env.KILL_ROUNDS)
  return Array.from({ length: rounds }, () => ({ before: 1 + Math.floor(random() * acts.length) }))
}
