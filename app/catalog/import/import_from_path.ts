import { basename } from 'node:path'
import i18nManager from '@adonisjs/i18n/services/main'
import { read } from '#core/sql'
import { createImportJob } from '#app/catalog/import/create_import_job'
import type { ImportSummary } from '#app/catalog/import/import_job'
import { explainFile, explainProblem, importTexts } from '#app/catalog/import/import_transformer'
import { runImport } from '#app/catalog/import/run_import'

export interface PathImport {
  path: string
  /** Code of the store; may be left out where there is one. */
  store: string | null
  isDryRun: boolean
}

export type PathImportResult =
  | { ok: true; summary: ImportSummary; problems: string[]; errorFilePath: string | null }
  | { ok: false; problem: string }

/**
 * What `node ace catalog:import` does: the columns are taken as they are recognised. Texts are in
 * the store's language.
 */
export async function importFromPath(
  { path, store, isDryRun }: PathImport,
  onProgress: (progress: { done: number; total: number }) => void
): Promise<PathImportResult> {
  const stores = await read<{ id: string; code: string; locale: string }>(
    'select id, code, locale from stores where archived_at is null order by code'
  )
  const chosen =
    store === null
      ? stores.length === 1
        ? stores[0]
        : undefined
      : stores.find(({ code }) => code === store)
  if (!chosen) {
    return {
      ok: false,
      problem: `Name the store with --store: ${stores.map(({ code }) => code).join(', ') || 'there is none yet'}`,
    }
  }
  const i18n = i18nManager.locale(
    i18nManager.getSupportedLocaleFor(chosen.locale) ?? i18nManager.defaultLocale
  )
  const created = await createImportJob({
    path,
    name: basename(path),
    storeId: chosen.id,
    operatorId: null,
  })
  if (!created.ok) return { ok: false, problem: explainFile(created, i18n) }
  const job = created.value
  const summary = await runImport({
    path: job.filePath,
    errorFilePath: job.errorFilePath,
    storeId: chosen.id,
    operatorId: null,
    options: job.options,
    isDryRun,
    texts: importTexts(i18n),
    onProgress: async (_summary, done) => onProgress({ done, total: job.rowsTotal }),
  })
  job.merge({ summary, state: isDryRun ? 'checked' : 'done', rowsDone: job.rowsTotal })
  await job.save()
  return {
    ok: true,
    summary,
    problems: summary.problems.map(
      (problem) =>
        `${importTexts(i18n).row} ${problem.row}${problem.column ? `, ${problem.column}` : ''}: ${explainProblem(problem, i18n)}`
    ),
    errorFilePath: summary.hasErrorFile ? job.errorFilePath : null,
  }
}
