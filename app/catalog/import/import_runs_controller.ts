import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { REPEATABLE } from '#app/catalog/import/column_targets'
import { ImportJob } from '#app/catalog/import/import_job'
import { cancelImport, startImport } from '#app/catalog/import/import_runner'
import { importTexts } from '#app/catalog/import/import_transformer'
import { importRunValidator } from '#app/catalog/import/import_validator'

/** Checking or importing an uploaded file, in the background. */
export default class ImportRunsController {
  async store({ request, response, params, person, session, i18n, logger }: HttpContext) {
    const form = await request.validateUsing(importRunValidator)
    const job = await ImportJob.findOrFail(params.id)
    const problem = await findProblem(job, form)
    if (problem) {
      session.flash('problem', i18n.t(problem))
      return response.redirect(`/items/imports/${job.id}`)
    }
    const { isDryRun, ...options } = form
    job.options = { ...job.options, ...options }
    await startImport({
      job,
      isDryRun,
      operatorId: person!.user.id,
      texts: importTexts(i18n),
      onFailure: (error) => logger.error({ err: error, importId: job.id }, 'The import stopped'),
    })
    return response.redirect(`/items/imports/${job.id}`)
  }

  async destroy({ params, response }: HttpContext) {
    cancelImport(String(params.id))
    return response.redirect(`/items/imports/${params.id}`)
  }
}

type RunForm = Awaited<ReturnType<typeof importRunValidator.validate>>

async function findProblem(job: ImportJob, form: RunForm): Promise<string | null> {
  if (job.isUnderWay) return 'catalog.import.errors.under_way'
  const { columns, taxCategoryId } = form
  if (columns.length !== job.options.file.headers.length) return 'catalog.import.errors.columns'
  const single = columns.filter((target) => !REPEATABLE.has(target))
  if (new Set(single).size < single.length) return 'catalog.import.errors.target_twice'
  if (
    !['name', 'sku', 'gtin', 'plu', 'alias'].some((target) => columns.includes(target as never))
  ) {
    return 'catalog.import.errors.no_name'
  }
  if (taxCategoryId === null) return null
  const known = await read('select id from tax_categories where id = ?', [taxCategoryId])
  return known.length === 1 ? null : 'catalog.errors.gone'
}
