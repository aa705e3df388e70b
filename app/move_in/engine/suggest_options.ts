import { createHash } from 'node:crypto'
import { foldHeader } from '#app/move_in/sources/fold_header'
import { columnMeanings } from '#app/move_in/engine/column_meanings'
import type { FileOptions } from '#app/move_in/engine/file_options'
import type { SourceFormat } from '#app/move_in/engine/source'
import { detectDateOrder, detectDecimalSeparator } from '#app/move_in/files/detect_separators'
import type { InspectedFile } from '#app/move_in/files/inspect_file'
import { findTarget } from '#app/move_in/targets/all_targets'

/** Files with the same headers, in whatever order, are read alike. */
export function signatureOf(headers: readonly string[]): string {
  const folded = headers.map(foldHeader).sort().join('\n')
  return createHash('sha256').update(folded).digest('hex')
}

/** How a file is likely to be read, as its format knows and its cells show. */
export async function suggestOptions(
  file: InspectedFile,
  format: SourceFormat
): Promise<FileOptions> {
  const columns = await columnMeanings(format, file.headers)
  const amounts = new Set(
    findTarget(format.kind).fields.flatMap(({ key, isAmount }) => (isAmount ? [key] : []))
  )
  const cells = file.sample.flatMap((row) =>
    columns.flatMap(({ field }, index) => (amounts.has(field) ? [row[index] ?? ''] : []))
  )
  return {
    shape: file.shape,
    headers: file.headers,
    columns,
    decimalSeparator: detectDecimalSeparator(cells, file.shape.delimiter),
    dateOrder: detectDateOrder(file.sample.flat()),
    pricesIncludeTax: format.pricesIncludeTax,
    taxCategoryId: null,
    priceScope: 'all_stores',
    stores: {},
    taxNames: {},
  }
}
