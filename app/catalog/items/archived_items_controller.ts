import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { findKitsHolding, setItemsArchived } from '#app/catalog/items/archive_items'

/** Taking one item off the registers, and putting it back. */
export default class ArchivedItemsController {
  async store(ctx: HttpContext) {
    const kits = await transaction((sql) => findKitsHolding(sql, [String(ctx.params.id)]))
    if (kits.length === 0) return this.#set(ctx, true)
    const { response, session, i18n } = ctx
    const names = [...new Set(kits.map(({ name }) => name))]
    const list = new Intl.ListFormat(i18n.locale, { type: 'conjunction' }).format(names)
    session.flash('problem', i18n.t('catalog.errors.part_of_kits', { kits: list }))
    return response.redirect().back()
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
