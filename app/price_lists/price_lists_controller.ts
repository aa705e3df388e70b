import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { flashFieldProblems } from '#app/catalog/items/form_errors_transformer'
import { listGroups } from '#app/customers/groups/list_groups'
import {
  findPriceList,
  findPriceLists,
  type ListedPriceList,
} from '#app/price_lists/find_price_lists'
import { listPricesPage } from '#app/price_lists/list_prices_page'
import { priceListPageValidator, priceListValidator } from '#app/price_lists/price_list_validator'
import { readPriceListForm } from '#app/price_lists/read_price_list_form'
import { savePriceList } from '#app/price_lists/save_price_list'
import { ObjectNotFound } from '#app/users/access_errors'
import { type Person, personMay } from '#app/users/initialize_auth_middleware'
import { authorOf } from '#app/users/author'

/** Names of customers are for those who may see customers. */
function forReader(list: ListedPriceList, person: Person | undefined): ListedPriceList {
  return personMay(person, 'customers.view') ? list : { ...list, customerName: null }
}

/** Price lists beside the prices of the shelf, in the owner's order. */
export default class PriceListsController {
  async index({ inertia, person }: HttpContext) {
    const scope = await loadPriceScope(person!.storeId!)
    return inertia.render('price_lists/index', {
      lists: (await findPriceLists(scope)).map((list) => forReader(list, person)),
      groups: await listGroups(),
    })
  }

  async create({ inertia, person }: HttpContext) {
    return inertia.render('price_lists/edit', {
      list: null,
      groups: await listGroups(),
      prices: null,
      scope: await loadPriceScope(person!.storeId!),
    })
  }

  async edit({ inertia, params, request, person }: HttpContext) {
    const { page = 1 } = await request.validateUsing(priceListPageValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const list = await findPriceList(String(params.id), scope)
    if (!list) throw new ObjectNotFound()
    return inertia.render('price_lists/edit', {
      list: forReader(list, person),
      groups: await listGroups(),
      prices: list.ratePpm === null ? await listPricesPage(list.id, page, scope) : null,
      scope,
    })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null)
  }

  async update(ctx: HttpContext) {
    return this.#save(ctx, String(ctx.params.id))
  }

  async #save(ctx: HttpContext, listId: string | null) {
    const { request, response, session, i18n, person } = ctx
    const read = readPriceListForm(
      await request.validateUsing(priceListValidator),
      person!.storeId!
    )
    if (!read.ok) {
      flashFieldProblems(ctx, [read])
      return response.redirect().back()
    }
    const scope = await loadPriceScope(person!.storeId!)
    const saved = await transaction((sql) =>
      savePriceList(sql, listId, read.value, scope, authorOf(person))
    )
    if (!saved.ok) throw new ObjectNotFound()
    session.flash('notice', i18n.t('price_lists.notices.saved'))
    return response.redirect(`/price_lists/${saved.value.id}/edit`)
  }
}
