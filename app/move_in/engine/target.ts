import type { Sql } from '#core/sql'
import type { MoveInKind } from '#app/move_in/kinds'
import type { ChangeLog, ImportChange } from '#app/move_in/engine/change_log'
import type { FileOptions } from '#app/move_in/engine/file_options'
import type { SourceRecord } from '#app/move_in/engine/record'
import type { RowProblem } from '#app/move_in/engine/row_problem'
import type { SeenKeys } from '#app/move_in/engine/seen_keys'
import type { ColumnMeaning } from '#app/move_in/engine/source'
import type { Task } from '#app/users/tasks'

/** A field that a column may mean; its label stands at `move_in.fields.<kind>.<key>`. */
export interface TargetField {
  key: string
  /** Several columns may mean it. */
  isRepeatable?: boolean
  /** Its cells are amounts, by which decimals and thousands are told apart. */
  isAmount?: boolean
  /** Its cells are names of stores or locations, which the wizard matches with ours. */
  isStore?: boolean
  /** Its cells are names or rates of taxes, which the wizard matches with our tax categories. */
  isTax?: boolean
}

/** What one run carries from batch to batch. */
export interface TargetRun {
  fileId: string
  storeId: string
  operatorId: string | null
  source: string
  options: FileOptions
  isDryRun: boolean
  /** Keys seen in this file, to notice the second row about the same thing. */
  seen: SeenKeys
}

/**
 * Sums by name, for the reconciliation sheet: `items`, `stock_value_minor:NOK`, `net_minor:2026-01`.
 * Integers only.
 */
export type Tallies = Record<string, number>

export interface ReadOutcome<Value> {
  /** Null when the record cannot be taken. */
  value: Value | null
  problems: RowProblem[]
  /** What the source says, counted whether or not the record is taken. */
  tallies: Tallies
}

export interface BatchEntry<Value> {
  record: SourceRecord
  value: Value
}

/** A price as it is and as it will be, to be looked at before it is. */
export interface PriceExample {
  name: string
  fromThousandths: number
  /** When it begins, as ISO 8601 UTC; null is at once. */
  validFrom: string | null
  beforeMinorE4: number | null
  afterMinorE4: number | null
}

export interface BatchOutcome {
  created: number
  updated: number
  unchanged: number
  /** By choice and without fault: a type that has no place here. Told in `notes`. */
  leftOut: number
  /** Records refused while writing, told by the record's `row`; they count as failed. */
  problems: RowProblem[]
  /** What was written or found to be so already, in the same names as the source's. */
  tallies: Tallies
  /** Things worth telling, by a key at `move_in.notes.<key>`: names of departments made, … */
  notes: Record<string, string[]>
  /** Further figures of a target's own, by a key at `move_in.figures.<key>`. */
  counts: Record<string, number>
  prices: PriceExample[]
}

export interface UndoOutcome {
  /** What could not be taken back; a reason has a sentence at `move_in.undo.reasons.<reason>`. */
  kept: { sequence: number; reason: string; name: string }[]
}

/**
 * A kind of thing that is moved in. `writeBatch` and `undo` run inside the engine's transaction.
 * In a dry run the engine rolls the batch back, so a target writes as if in earnest; what it
 * remembers between batches must not depend on rows that are gone then.
 */
export interface Target<Value = unknown, Context = unknown> {
  kind: MoveInKind
  /** What somebody must be allowed besides importing. */
  task?: Task
  /** Nothing is imported that was not checked, nor with faults unless a person leaves them out. */
  isCheckedFirst?: boolean
  fields: readonly TargetField[]
  /** Null when the columns suffice, else a translation key that says what is missing. */
  checkColumns(columns: readonly ColumnMeaning[], options: FileOptions): string | null
  prepare(run: TargetRun): Promise<Context>
  /** Pure and quick; every problem of the record is found, not the first only. */
  read(record: SourceRecord, context: Context): ReadOutcome<Value>
  /** A record that an earlier run of the same import has done: only takes note of its keys. */
  skip?(value: Value, run: TargetRun): void
  /** Writes records, or finds them so already. May run twice when the database asks to try again. */
  writeBatch(
    sql: Sql,
    entries: BatchEntry<Value>[],
    batch: { context: Context; changes: ChangeLog }
  ): Promise<BatchOutcome>
  /**
   * After the last record: what is there and the file does not name, some at a time and from where
   * the answer of the turn before says. Null ends it.
   */
  writeRest?(
    sql: Sql,
    after: string,
    batch: { context: Context; changes: ChangeLog }
  ): Promise<{ outcome: BatchOutcome; after: string | null }>
  /** After the batch is committed (`isKept`) or rolled back. */
  settle?(context: Context, isKept: boolean): void
  /** Takes changes back, the newest first. */
  undo(sql: Sql, changes: ImportChange[], undo: UndoRun): Promise<UndoOutcome>
}

export interface UndoRun {
  fileId: string
  storeId: string
  operatorId: string | null
  /** From the import's end to the undo's beginning: what was changed then, people have changed. */
  between: { from: string; to: string }
}

export function emptyOutcome(): BatchOutcome {
  return {
    created: 0,
    updated: 0,
    unchanged: 0,
    leftOut: 0,
    problems: [],
    tallies: {},
    notes: {},
    counts: {},
    prices: [],
  }
}

export function addTallies(to: Tallies, more: Tallies): void {
  for (const [name, value] of Object.entries(more)) to[name] = (to[name] ?? 0) + value
}
