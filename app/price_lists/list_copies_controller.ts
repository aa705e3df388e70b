import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { copyPriceList } from '#app/price_lists/copy_price_list'
import { findPriceList } from '#app/price_lists/find_price_lists'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

const MOST_LETTERS = 120

/** Copies of a price list, to be changed before they hold. */
export default class ListCopiesController {
  async store({ params, person, response, session, i18n }: HttpContext) {
    const scope = await loadPriceScope(person!.storeId!)
    const list = await findPriceList(String(params.price_list_id), scope)
    if (!list) throw new ObjectNotFound()
    const name = i18n.t('price_lists.copy_of', { name: list.name }).slice(0, MOST_LETTERS)
    const copy = await transaction((sql) =>
      copyPriceList(sql, list, { name, scope }, authorOf(person))
    )
    session.flash('notice', i18n.t('price_lists.notices.copied'))
    return response.redirect(`/price_lists/${copy.id}/edit`)
  }
}
