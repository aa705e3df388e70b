import { nowIso } from '#core/clock'
import {
  addTallies,
  type BatchOutcome,
  type PriceExample,
  type Tallies,
} from '#app/move_in/engine/target'

/**
 * How far a run is and what it has come to. Written with each batch, so that a run that is taken up
 * again leaves no record out and takes none twice.
 */
export interface Progress {
  isDryRun: boolean
  recordsDone: number
  rowsDone: number
  /** The last change written, see `ChangeLog`. */
  lastChange: number
  created: number
  updated: number
  unchanged: number
  /** Records with a problem; nothing of them was written. */
  failed: number
  /** Records left out by choice. */
  leftOut: number
  rowsFailed: number
  /** When the last batch was written: the reconciliation looks at ledgers and prices as of then. */
  writtenAt: string | null
  notes: Record<string, string[]>
  tallies: { source: Tallies; taken: Tallies }
  /** Further figures of the target; files of before have none. */
  counts?: Record<string, number>
  /** The first prices that are another. */
  prices?: PriceExample[]
  /** How far what the file does not name is done; null when it is, missing before it begins. */
  restAfter?: string | null
}

/** The most that is told under one note; what is beyond is only counted away. */
const MAX_NOTES = 100
const MAX_PRICES = 50

export function noProgress(isDryRun: boolean): Progress {
  return {
    isDryRun,
    recordsDone: 0,
    rowsDone: 0,
    lastChange: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    failed: 0,
    leftOut: 0,
    rowsFailed: 0,
    writtenAt: null,
    notes: {},
    tallies: { source: {}, taken: {} },
  }
}

/** A batch's part of the sums. */
export interface BatchSums {
  outcome: BatchOutcome
  records: number
  rows: number
  failed: number
  rowsFailed: number
  sourceTallies: Tallies
  lastChange: number
  restAfter?: string | null
}

/** The progress after a batch, as a new value: a transaction may be tried again. */
export function afterBatch(before: Progress, sums: BatchSums): Progress {
  const { outcome } = sums
  const after: Progress = {
    ...before,
    recordsDone: before.recordsDone + sums.records,
    rowsDone: before.rowsDone + sums.rows,
    // A dry run's changes are rolled back, and their numbers with them.
    lastChange: before.isDryRun ? before.lastChange : sums.lastChange,
    created: before.created + outcome.created,
    updated: before.updated + outcome.updated,
    unchanged: before.unchanged + outcome.unchanged,
    failed: before.failed + sums.failed,
    leftOut: before.leftOut + outcome.leftOut,
    rowsFailed: before.rowsFailed + sums.rowsFailed,
    writtenAt: nowIso(),
    notes: { ...before.notes },
    tallies: { source: { ...before.tallies.source }, taken: { ...before.tallies.taken } },
    counts: { ...before.counts },
    prices: [...(before.prices ?? []), ...outcome.prices].slice(0, MAX_PRICES),
    restAfter: sums.restAfter,
  }
  addTallies(after.counts!, outcome.counts)
  addTallies(after.tallies.source, sums.sourceTallies)
  addTallies(after.tallies.taken, outcome.tallies)
  for (const [key, names] of Object.entries(outcome.notes)) {
    const known = after.notes[key] ?? []
    const fresh = names.filter((name) => !known.includes(name))
    after.notes[key] = [...known, ...fresh].slice(0, MAX_NOTES)
  }
  return after
}
