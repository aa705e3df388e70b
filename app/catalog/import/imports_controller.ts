import type { HttpContext } from '@adonisjs/core/http'
import { loadTaxChoices } from '#app/catalog/items/item_choices'
import { COLUMN_TARGETS } from '#app/catalog/import/column_targets'
import { createImportJob } from '#app/catalog/import/create_import_job'
import { ImportJob } from '#app/catalog/import/import_job'
import { markInterrupted } from '#app/catalog/import/import_runner'
import { explainFile, transformImport } from '#app/catalog/import/import_transformer'
import { importFileValidator } from '#app/catalog/import/import_validator'
import { loadPriceScope } from '#app/catalog/prices/price_scope'

/** Files on their way into the catalog: upload, mapping, check, result. */
export default class ImportsController {
  async create({ inertia, person }: HttpContext) {
    const recent = await ImportJob.query()
      .where({ kind: 'catalog', storeId: person!.storeId! })
      .orderBy('createdAt', 'desc')
      .limit(10)
    return inertia.render('catalog/new_import', {
      recent: recent.map(({ id, fileName, state, rowsTotal, createdAt }) => ({
        id,
        fileName,
        state,
        rowsTotal,
        createdAt,
      })),
    })
  }

  async store({ request, response, person, session, i18n }: HttpContext) {
    const { file } = await request.validateUsing(importFileValidator)
    const created = await createImportJob({
      path: file.tmpPath!,
      name: file.clientName,
      storeId: person!.storeId!,
      operatorId: person!.user.id,
    })
    if (!created.ok) {
      session.flash('inputErrorsBag', { file: [explainFile(created, i18n)] })
      return response.redirect().back()
    }
    return response.redirect(`/items/imports/${created.value.id}`)
  }

  async show({ inertia, params, person, i18n }: HttpContext) {
    const job = await ImportJob.findOrFail(params.id)
    await markInterrupted(job)
    return inertia.render('catalog/import', {
      job: transformImport(job, i18n),
      targets: [...COLUMN_TARGETS],
      taxCategories: await loadTaxChoices(person!.storeId!),
      scope: await loadPriceScope(person!.storeId!),
    })
  }
}
