import { nowForDatabase } from '#core/clock'
import { fail, type Result, succeed } from '#core/result'
import { type Sql, transaction } from '#core/sql'
import type { MoveInKind, MoveInSource } from '#app/move_in/kinds'
import { columnMeanings } from '#app/move_in/engine/column_meanings'
import type { FileOptions } from '#app/move_in/engine/file_options'
import { readNames } from '#app/move_in/engine/read_names'
import type { MoveInFile } from '#app/move_in/move_in_file'
import { isSource, findSource } from '#app/move_in/sources/all_sources'
import { findTarget } from '#app/move_in/targets/all_targets'

export interface WantedOptions extends Pick<
  FileOptions,
  | 'decimalSeparator'
  | 'dateOrder'
  | 'pricesIncludeTax'
  | 'taxCategoryId'
  | 'priceScope'
  | 'priceList'
> {
  source: MoveInSource
  kind: MoveInKind
  /** Field of each column. */
  columns: string[]
  stores: { name: string; id: string | null }[]
  taxNames: { name: string; id: string | null }[]
}

export type OptionsRefused = { reason: 'not_now' | 'unknown_format' | 'columns' | 'target_twice' }

/** Sets how a file is read, and remembers it for the next file with the same headers. */
export async function setOptions(
  file: MoveInFile,
  wanted: WantedOptions
): Promise<Result<null, OptionsRefused>> {
  if (file.state === 'imported' || file.state === 'stopped') return fail({ reason: 'not_now' })
  if (!isSource(wanted.source, wanted.kind)) return fail({ reason: 'unknown_format' })
  const isOther = wanted.source !== file.source || wanted.kind !== file.kind
  const before = isOther
    ? await columnMeanings(findSource(wanted.source, wanted.kind), file.options.headers)
    : file.options.columns
  if (wanted.columns.length !== before.length) return fail({ reason: 'columns' })
  const columns = before.map((meaning, index) => {
    const field = wanted.columns[index]!
    // Of another format the columns are recognised anew; what the page sent was of the old one.
    if (isOther || field === meaning.field) return meaning
    return { field }
  })
  const options: FileOptions = {
    ...file.options,
    columns,
    decimalSeparator: wanted.decimalSeparator,
    dateOrder: wanted.dateOrder,
    pricesIncludeTax: wanted.pricesIncludeTax,
    taxCategoryId: wanted.taxCategoryId,
    priceScope: wanted.priceScope,
    priceList: wanted.priceList,
    stores: Object.fromEntries(wanted.stores.map(({ name, id }) => [name, id])),
    taxNames: Object.fromEntries(wanted.taxNames.map(({ name, id }) => [name, id])),
  }
  if (isTwice(wanted.kind, options)) return fail({ reason: 'target_twice' })
  const names = await readNames(file, wanted.kind, options)
  file.merge({
    source: wanted.source,
    kind: wanted.kind,
    state: 'ready',
    options: { ...options, ...names },
  })
  await file.save()
  await transaction((sql) => remember(sql, file))
  return succeed(null)
}

function isTwice(kind: MoveInKind, { columns }: FileOptions): boolean {
  const single = new Set(
    findTarget(kind).fields.flatMap(({ key, isRepeatable }) => (isRepeatable ? [] : [key]))
  )
  const fields = columns.flatMap(({ field, store }) =>
    single.has(field) ? [`${field} ${store ?? ''}`] : []
  )
  return new Set(fields).size < fields.length
}

async function remember(sql: Sql, file: MoveInFile): Promise<void> {
  const key = [file.signature, file.storeId]
  await sql.run('delete from move_in_mappings where signature = ? and store_id = ?', key)
  // The next file with these headers may be for another list.
  const { headers, shape: _, priceList: __, ...options } = file.options
  const byHeader = Object.fromEntries(
    headers.map((header, index) => [header, options.columns[index]])
  )
  await sql.run(
    `insert into move_in_mappings (signature, store_id, source, kind, options, updated_at)
     values (?, ?, ?, ?, ?, ?)`,
    [
      ...key,
      file.source,
      file.kind,
      JSON.stringify({ ...options, columns: byHeader }),
      nowForDatabase(),
    ]
  )
}
