import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { type BulkEdit, bulkEditItems } from '#app/catalog/bulk/bulk_edit_items'
import { EDIT_ALL } from '#app/catalog/bulk/bulk_jobs'
import { startBulkJob } from '#app/catalog/bulk/start_bulk_job'
import { bulkEditValidator } from '#app/catalog/items/item_validator'

/** One change to the items selected in the list, or in the background to all that match. */
export default class ItemBulkEditsController {
  async store({ request, response, person, i18n, session }: HttpContext) {
    const { ids, matching, edit, value } = await request.validateUsing(bulkEditValidator)
    const act = { storeId: person!.storeId!, operatorId: person!.user.id }
    const meant = editOf(edit, value ?? null)
    if (!ids) {
      const job = await startBulkJob(EDIT_ALL, matching ?? {}, { edit: meant }, act)
      if (!job) session.flash('problem', i18n.t('catalog.errors.under_way'))
      return response.redirect().back()
    }
    const done = await transaction((sql) => bulkEditItems(sql, ids, meant, act))
    if (done.ok)
      session.flash('notice', i18n.t('catalog.notices.bulk_done', { count: done.value.changed }))
    else session.flash('problem', i18n.t('catalog.errors.gone'))
    return response.redirect().back()
  }
}

function editOf(kind: BulkEdit['kind'], value: string | null): BulkEdit {
  switch (kind) {
    case 'department':
      return { kind, departmentId: value }
    case 'tax_category':
      return { kind, taxCategoryId: value ?? '' }
    case 'add_tags':
    case 'remove_tags':
      return { kind, tags: (value ?? '').split(',') }
    case 'archive':
    case 'restore':
      return { kind }
  }
}
