import type { HttpContext } from '@adonisjs/core/http'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { addFile } from '#app/move_in/add_file'
import { startWork } from '#app/move_in/engine/start_work'
import { MoveIn } from '#app/move_in/move_in'
import { explainFile } from '#app/move_in/move_in_transformer'
import { listPriceImportValidator } from '#app/move_in/move_in_validator'
import { findPriceList } from '#app/price_lists/find_price_lists'
import { ObjectNotFound } from '#app/users/access_errors'

/** A file of prices for one price list. It is checked at once; nothing is written by that. */
export default class ListPriceImportsController {
  async store({ request, response, params, person, session, i18n }: HttpContext) {
    const { file } = await request.validateUsing(listPriceImportValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const list = await findPriceList(String(params.price_list_id), scope)
    if (!list || list.ratePpm !== null) throw new ObjectNotFound()
    const moveIn = await MoveIn.create({ storeId: scope.storeId, createdById: person!.user.id })
    const upload = { path: file.tmpPath!, name: file.clientName }
    const added = await addFile(moveIn, upload, list.id)
    if (!added.ok) {
      await moveIn.delete()
      session.flash('problem', explainFile(added, i18n))
      return response.redirect(`/price_lists/${list.id}/edit`)
    }
    // Columns that are not known are asked for on the file's page.
    await startWork(added.value, 'check', person!.user.id)
    return response.redirect(`/move-in/files/${added.value.id}`)
  }
}
