import { read } from '#core/sql'
import { foldTax } from '#app/catalog/import/read_item_row'
import { taxCategoryNames } from '#app/catalog/import/tax_category_names'
import { csvRows } from '#app/move_in/files/csv_file'
import type { MoveInKind } from '#app/move_in/kinds'
import type { FileOptions } from '#app/move_in/engine/file_options'
import { rateOfHeader } from '#app/move_in/sources/tax_columns'
import { findTarget } from '#app/move_in/targets/all_targets'

export type Names = Pick<FileOptions, 'stores' | 'taxNames'>

/** The most names of one kind that a person is asked about. */
const MOST_NAMES = 100

/**
 * The names of stores and taxes in a file, each with what it means here: as a person has said, else
 * as our own are called. A file of a single store is that of the move-in.
 */
export async function readNames(
  file: { filePath: string; storeId: string },
  kind: MoveInKind,
  options: FileOptions
): Promise<Names> {
  const found = await namesOf(file.filePath, kind, options)
  const stores = await read<{ id: string; name: string; code: string; country: string }>(
    'select id, name, code, country from stores where archived_at is null'
  )
  const own = stores.find(({ id }) => id === file.storeId)
  const taxes = await taxCategoryNames(own?.country ?? '')
  const byName = (name: string) => {
    const folded = name.trim().toLowerCase()
    const match = stores.find((one) =>
      [one.name, one.code].some((text) => text.toLowerCase() === folded)
    )
    return match?.id ?? null
  }
  const storeNames = [...found.stores]
  return {
    stores: Object.fromEntries(
      storeNames.map((name) => {
        const said = options.stores[name]
        const only = storeNames.length === 1 ? file.storeId : null
        return [name, said !== undefined ? said : (byName(name) ?? only)]
      })
    ),
    taxNames: Object.fromEntries(
      [...found.taxes].map((name) => [
        name,
        options.taxNames[name] ?? taxes.get(foldTax(name)) ?? null,
      ])
    ),
  }
}

async function namesOf(path: string, kind: MoveInKind, { columns, headers, shape }: FileOptions) {
  const { fields } = findTarget(kind)
  const keys = (is: (field: (typeof fields)[number]) => boolean | undefined) =>
    new Set(fields.filter(is).map(({ key }) => key))
  const [storeKeys, taxKeys] = [keys(({ isStore }) => isStore), keys(({ isTax }) => isTax)]
  const stores = new Set(columns.flatMap(({ store }) => store ?? []))
  const taxes = new Set(
    columns.flatMap(({ field }, index) =>
      field === 'taxFlag' ? (rateOfHeader(headers[index]!) ?? []) : []
    )
  )
  const listed = columns.flatMap(({ field }, index) => {
    if (storeKeys.has(field)) return [{ index, names: stores }]
    return taxKeys.has(field) ? [{ index, names: taxes }] : []
  })
  if (listed.length === 0) return { stores, taxes }
  for await (const { number, cells } of csvRows(path, shape)) {
    if (number === 1) continue
    for (const { index, names } of listed) {
      const name = (cells[index] ?? '').trim()
      if (name !== '' && name.length <= 255 && names.size < MOST_NAMES) names.add(name)
    }
  }
  return { stores, taxes }
}
