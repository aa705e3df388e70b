import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { setItemsArchived } from '#app/catalog/items/archive_items'

/** Taking one item off the registers, and putting it back. */
export default class ArchivedItemsController {
  async store(ctx: HttpContext) {
    return this.#set(ctx, true)
  }

  async destroy(ctx: HttpContext) {
    return this.#set(ctx, false)
  }

  async #set({ params, person, response, session, i18n }: HttpContext, isArchived: boolean) {
    const act = { storeId: person!.storeId!, operatorId: person!.user.id }
    await transaction((sql) => setItemsArchived(sql, [String(params.id)], isArchived, act))
    session.flash(
      'notice',
      i18n.t(isArchived ? 'catalog.notices.archived' : 'catalog.notices.restored')
    )
    return response.redirect().back()
  }
}
