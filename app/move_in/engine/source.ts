import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'
import type { SourceRecord, SourceRow } from '#app/move_in/engine/record'
import type { FileOptions } from '#app/move_in/engine/file_options'

/** What a column means: a field of the target, for one of the file's stores where it names one. */
export interface ColumnMeaning {
  /** `ignore` leaves the column out, `custom` keeps it under its header where the target can. */
  field: string
  store?: string
}

/**
 * One export format: how it is known, what its columns mean, and how its rows make records. One
 * small file each in `sources/`, named in `sources/all_sources.ts`.
 */
export interface SourceFormat {
  source: MoveInSource
  kind: MoveInKind
  /**
   * How sure it is that a file with these folded headers (see `foldHeader`) is of this format, from
   * 0 (is not) to 100. Order of columns does not matter; a few missing ones should not either.
   */
  score(headers: readonly string[]): number
  /**
   * Folded headers that a file of this format always has. Without one, and without a column that a
   * person says means the same, nothing is imported: it was renamed or lost.
   */
  needs?: readonly string[]
  /** What each column means, by its header as it stands in the file. */
  columns(headers: readonly string[]): ColumnMeaning[]
  /** Whether prices in it are with tax; null when the format does not say and a person must. */
  pricesIncludeTax: boolean | null
  /** Makes records of rows; may read the file more than once, never keeps more than one record. */
  assemble(
    openRows: () => AsyncIterable<SourceRow>,
    options: FileOptions
  ): AsyncIterable<SourceRecord>
}
