import { setImmediate } from 'node:timers/promises'
import { read, transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import { csvRows } from '#app/catalog/import/csv_file'
import { type ErrorFile, type ImportTexts, openErrorFile } from '#app/catalog/import/error_file'
import {
  type BatchOutcome,
  importBatch,
  type ImportContext,
} from '#app/catalog/import/import_batch'
import { DepartmentTree } from '#app/catalog/import/import_departments'
import {
  EMPTY_SUMMARY,
  type ImportOptions,
  type ImportSummary,
  MAX_KEPT_PROBLEMS,
} from '#app/catalog/import/import_job'
import { SeenRows } from '#app/catalog/import/match_rows'
import {
  type ItemCell,
  type ItemRow,
  readItemRow,
  type RowReading,
} from '#app/catalog/import/read_item_row'
import type { RowProblem } from '#app/catalog/import/row_problem'
import { taxCategoryNames } from '#app/catalog/import/tax_category_names'
import { loadPriceScope } from '#app/catalog/prices/price_scope'

/** Rows written in one transaction: well under the 20 ms that a sale may have to wait. */
const ROWS_PER_BATCH = 40

export interface ImportRun {
  path: string
  errorFilePath: string
  storeId: string
  operatorId: string | null
  options: ImportOptions
  isDryRun: boolean
  texts: ImportTexts
  onProgress?: (summary: ImportSummary, rowsDone: number) => Promise<void>
  signal?: AbortSignal
}

interface PendingRow {
  row: ItemRow
  cells: string[]
}

/**
 * Imports a file, batch by batch. Every row is taken whole or not at all; a row with a problem goes
 * to the error file and the next one follows. The same file again writes nothing.
 */
export async function runImport(run: ImportRun): Promise<ImportSummary> {
  const summary: ImportSummary = {
    ...EMPTY_SUMMARY,
    isDryRun: run.isDryRun,
    madeDepartments: [],
    problems: [],
  }
  const { context, reading } = await prepare(run)
  const errors = openErrorFile(run.errorFilePath, run.options.file.headers, run.texts)
  let batch: PendingRow[] = []
  let rowsDone = 0
  const flush = async () => {
    if (batch.length > 0) await writeBatch(batch, { run, context, summary, errors })
    rowsDone += batch.length
    batch = []
    await run.onProgress?.(summary, rowsDone)
    // Lets sales that came in meanwhile go first.
    await setImmediate()
  }
  try {
    for await (const csvRow of csvRows(run.path, run.options.file)) {
      if (csvRow.number === 1) continue
      const { row, problems } = readItemRow(
        csvRow.number,
        cellsOf(csvRow.cells, run.options),
        reading
      )
      if (problems.length > 0) {
        rowsDone++
        await report(problems, csvRow.cells, { summary, errors })
      } else batch.push({ row, cells: csvRow.cells })
      if (batch.length === ROWS_PER_BATCH) await flush()
      if (run.signal?.aborted) break
    }
    if (!run.signal?.aborted) await flush()
  } finally {
    summary.hasErrorFile = await errors.close()
  }
  if (!run.isDryRun && summary.created + summary.updated > 0) await journalImport(run, summary)
  return summary
}

async function prepare(run: ImportRun): Promise<{ context: ImportContext; reading: RowReading }> {
  const { options, storeId, operatorId } = run
  const scope = await loadPriceScope(storeId)
  const [store] = await read<{ country: string }>('select country from stores where id = ?', [
    storeId,
  ])
  const taxCategoryIds = await taxCategoryNames(store!.country)
  const standard = taxCategoryIds.get('standard') ?? [...taxCategoryIds.values()][0]
  const defaultTaxCategoryId = options.taxCategoryId ?? standard
  if (!defaultTaxCategoryId) throw new Error('There is no tax category; set up the store first')
  return {
    context: {
      act: { storeId, operatorId },
      prices: { scope, storeId: options.priceScope === 'store' ? storeId : null },
      defaultTaxCategoryId,
      departments: await DepartmentTree.load(read),
      seen: new SeenRows(),
    },
    reading: {
      decimalSeparator: options.decimalSeparator,
      currencyDigits: scope.currencyDigits,
      taxCategoryIds,
    },
  }
}

function cellsOf(cells: string[], { columns, file }: ImportOptions): ItemCell[] {
  return columns.flatMap((field, index) => {
    const text = (cells[index] ?? '').trim()
    return text === '' || field === 'ignore'
      ? []
      : [{ field, text, header: file.headers[index] ?? '' }]
  })
}

interface Running {
  run: ImportRun
  context: ImportContext
  summary: ImportSummary
  errors: ErrorFile
}

async function writeBatch(
  batch: PendingRow[],
  { run, context, summary, errors }: Running
): Promise<void> {
  const itemRows = batch.map(({ row }) => row)
  const outcome = run.isDryRun
    ? await importBatch(read, null, itemRows, context)
    : await transaction((sql) => {
        context.departments.drop()
        return importBatch((text, values) => sql.all(text, values), sql, itemRows, context)
      })
  context.departments.keep()
  addOutcome(summary, outcome)
  for (const problem of outcome.problems) {
    const cells = batch.find(({ row }) => row.number === problem.row)?.cells ?? []
    await report([problem], cells, { summary, errors })
  }
}

function addOutcome(summary: ImportSummary, outcome: BatchOutcome): void {
  summary.created += outcome.created
  summary.updated += outcome.updated
  summary.unchanged += outcome.unchanged
  summary.madeDepartments.push(...outcome.madeDepartments)
}

async function report(
  problems: RowProblem[],
  cells: string[],
  { summary, errors }: Pick<Running, 'summary' | 'errors'>
): Promise<void> {
  summary.failed++
  const room = MAX_KEPT_PROBLEMS - summary.problems.length
  summary.problems.push(...problems.slice(0, Math.max(0, room)))
  await errors.write(problems, cells)
}

async function journalImport(
  run: ImportRun,
  { created, updated, failed }: ImportSummary
): Promise<void> {
  await transaction((sql) =>
    appendStoreEntry(sql, {
      storeId: run.storeId,
      kind: 'items.imported',
      operatorId: run.operatorId,
      payload: { created, updated, failed, rows: run.options.file.rowsTotal },
    })
  )
}
