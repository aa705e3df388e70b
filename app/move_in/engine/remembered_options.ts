import { read } from '#core/sql'
import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'
import type { FileOptions } from '#app/move_in/engine/file_options'
import type { ColumnMeaning } from '#app/move_in/engine/source'

export interface Remembered {
  source: MoveInSource
  kind: MoveInKind
  options: Omit<FileOptions, 'headers' | 'shape' | 'columns'> & {
    columns: Record<string, ColumnMeaning>
  }
}

/** How files with these headers were read the last time; null when there was none. */
export async function findRemembered(
  signature: string,
  storeId: string
): Promise<Remembered | null> {
  const [row] = await read<{ source: MoveInSource; kind: MoveInKind; options: string }>(
    'select source, kind, options from move_in_mappings where signature = ? and store_id = ?',
    [signature, storeId]
  )
  if (!row) return null
  const options = JSON.parse(row.options) as Remembered['options']
  return { source: row.source, kind: row.kind, options }
}
