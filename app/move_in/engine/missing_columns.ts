import { foldHeader } from '#app/move_in/sources/fold_header'
import type { FileOptions } from '#app/move_in/engine/file_options'
import type { SourceFormat } from '#app/move_in/engine/source'

/** Columns that every file of a format has and this one has not, under no other name either. */
export function missingColumns(
  format: SourceFormat,
  { headers, columns }: Pick<FileOptions, 'headers' | 'columns'>
): string[] {
  const there = new Set(headers.map(foldHeader))
  const meant = new Set(columns.map(({ field }) => field))
  return (format.needs ?? []).filter(
    (header) => !there.has(header) && !meant.has(format.columns([header])[0]!.field)
  )
}
