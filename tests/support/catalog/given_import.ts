import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { newId } from '#core/ids'
import type { ColumnTarget } from '#app/catalog/import/column_targets'
import { inspectFile } from '#app/catalog/import/inspect_file'
import type { ImportOptions, ImportSummary } from '#app/catalog/import/import_job'
import { type ImportRun, runImport } from '#app/catalog/import/run_import'
import type { GivenShop } from '#tests/support/given_shop'

/** A file as a shop would upload it, in a folder of the test's own. */
export function givenFile(content: string | Uint8Array): string {
  const folder = join(process.env.DATA_DIR ?? 'tmp/test-data', 'imports')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${newId()}.csv`)
  writeFileSync(path, content)
  return path
}

/** Inspects a file and imports it as it was recognised; problems are told by their code. */
export async function importFile(
  shop: GivenShop,
  path: string,
  changes: Partial<Omit<ImportRun, 'options'>> & { columns?: ColumnTarget[] } & Partial<
      Pick<ImportOptions, 'priceScope'>
    > = {}
): Promise<ImportSummary> {
  const inspected = await inspectFile(path)
  if (!inspected.ok) throw new Error(inspected.reason)
  const file = inspected.value
  const { columns = file.columns, priceScope = 'all_stores', ...run } = changes
  return runImport({
    path,
    errorFilePath: path.replace('.csv', '.errors.csv'),
    storeId: shop.store.id,
    operatorId: shop.operators.owner.id,
    options: {
      file,
      columns,
      decimalSeparator: file.decimalSeparator,
      taxCategoryId: null,
      priceScope,
    },
    isDryRun: false,
    texts: { row: 'Row', reason: 'Reason', explain: (problem) => problem.code },
    ...run,
  })
}
