import type { HttpContext } from '@adonisjs/core/http'
import { MoveIn } from '#app/move_in/move_in'
import { loadSheet } from '#app/move_in/reconciliation/load_sheet'
import { transformSheet } from '#app/move_in/reconciliation_transformer'

/** What the files said against what the shop holds because of them. */
export default class ReconciliationsController {
  /** Every move-in of the store together. */
  async index({ inertia, person, i18n }: HttpContext) {
    const sheet = await loadSheet({ storeId: person!.storeId! })
    return inertia.render('move_in/reconciliation', {
      sheet: transformSheet(sheet, i18n),
      moveIn: null,
    })
  }

  async show({ inertia, params, i18n }: HttpContext) {
    const { id, createdAt } = await MoveIn.findOrFail(params.id)
    const sheet = await loadSheet({ moveInId: id })
    return inertia.render('move_in/reconciliation', {
      sheet: transformSheet(sheet, i18n),
      moveIn: { id, createdAt },
    })
  }
}
