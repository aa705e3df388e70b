import type { HttpContext } from '@adonisjs/core/http'
import { createWording } from '#app/documents/wording'
import { MoveIn } from '#app/move_in/move_in'
import { loadSheet } from '#app/move_in/reconciliation/load_sheet'
import { renderSheetPdf } from '#app/move_in/reconciliation/render_sheet_pdf'
import { transformSheet } from '#app/move_in/reconciliation_transformer'
import { Store } from '#app/stores/store'

/** The reconciliation sheet of a move-in on paper. */
export default class ReconciliationFilesController {
  async show({ params, response, i18n }: HttpContext) {
    const moveIn = await MoveIn.findOrFail(params.id)
    const store = await Store.findOrFail(moveIn.storeId)
    const sheet = transformSheet(await loadSheet({ moveInId: moveIn.id }), i18n)
    const pdf = await renderSheetPdf(sheet, {
      wording: createWording(i18n.locale, (key, values) => i18n.t(key, values)),
      storeName: store.name,
      day: moveIn.createdAt.slice(0, 10),
    })
    return response
      .header('content-type', 'application/pdf')
      .header('content-disposition', 'inline; filename="reconciliation.pdf"')
      .header('cache-control', 'private, no-store')
      .send(pdf)
  }
}
