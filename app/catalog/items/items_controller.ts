import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { parseUnitPriceMinorE4 } from '#pricing/index'
import type { HookPayloads } from '#app/hooks/hook_port'
import { whyRefused } from '#app/hooks/refusals'
import { type Person, personMay } from '#app/users/initialize_auth_middleware'
import { showJob } from '#app/users/job_transformer'
import { authorOf } from '#app/users/author'
import { ObjectNotFound } from '#app/users/access_errors'
import { EDIT_ALL, PRICE_ALL } from '#app/catalog/bulk/bulk_jobs'
import { findBulkJob } from '#app/catalog/bulk/find_bulk_job'
import { decimalSeparatorOf } from '#app/catalog/decimal_separator'
import { loadDepartmentTree } from '#app/catalog/departments/department_tree'
import { askedFilters } from '#app/catalog/items/asked_filters'
import { createItem } from '#app/catalog/items/create_item'
import {
  flashFieldProblems,
  flashIdentifierProblem,
} from '#app/catalog/items/form_errors_transformer'
import { loadTagChoices, loadTaxChoices } from '#app/catalog/items/item_choices'
import {
  itemListValidator,
  itemValidator,
  newItemCodeValidator,
  newItemValidator,
} from '#app/catalog/items/item_validator'
import { listFeeItems } from '#app/catalog/items/list_fee_items'
import { listItems } from '#app/catalog/items/list_items'
import { loadItemListPrices } from '#app/catalog/items/load_item_list_prices'
import { loadItemPage } from '#app/catalog/items/load_item_page'
import { giftCardTaxCategory } from '#app/catalog/items/gift_card_category'
import { readItemForm } from '#app/catalog/items/read_item_form'
import { saveItemExt } from '#app/catalog/items/save_item_ext'
import { sumPastSales } from '#app/catalog/items/sum_past_sales'
import { updateItem } from '#app/catalog/items/update_item'
import { loadKitParts } from '#app/catalog/kits/load_kit_parts'
import { listOptionGroups } from '#app/catalog/options/list_option_groups'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { formFields, readFormFields, withFieldCells } from '#app/custom_fields/fields_transformer'

/** The catalog in the back office: list, quick create and the page of an item. */
export default class ItemsController {
  async index(ctx: HttpContext) {
    const { inertia, request, person } = ctx
    const query = await request.validateUsing(itemListValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const tree = await loadDepartmentTree()
    const filters = askedFilters(query, tree)
    const wanted = query.sort ?? 'name'
    const { rows, page, sort } = await listItems({
      filters,
      sort: wanted,
      page: query.page ?? 1,
      scope,
    })
    return inertia.render('catalog/items', {
      ...(await withFieldCells(ctx, 'item', rows)),
      page,
      sort,
      job: await bulkJobOf(person!),
      isSortRefused: sort !== wanted,
      filters: {
        q: query.q ?? '',
        department: query.department ?? null,
        tag: query.tag ?? null,
        archived: query.archived ?? false,
        low: query.low ?? false,
        no_picture: query.no_picture ?? false,
      },
      departments: tree,
      tags: await loadTagChoices(),
      taxCategories: await loadTaxChoices(scope.storeId),
      scope,
    })
  }

  async create({ inertia, person, request }: HttpContext) {
    const { code = '' } = await request.validateUsing(newItemCodeValidator)
    const scope = await loadPriceScope(person!.storeId!)
    return inertia.render('catalog/new_item', {
      scope,
      departments: await loadDepartmentTree(),
      taxCategories: await loadTaxChoices(scope.storeId),
      code,
    })
  }

  async store(ctx: HttpContext) {
    const { request, response, person, i18n, session } = ctx
    const form = await request.validateUsing(newItemValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const price = form.price
      ? parseUnitPriceMinorE4(form.price, scope.currencyDigits, decimalSeparatorOf(i18n.locale))
      : null
    if (price && (!price.ok || price.value < 0)) {
      flashFieldProblems(ctx, [
        {
          field: 'price',
          key: price.ok ? 'catalog.errors.negative' : `pricing.parse.${price.reason}`,
        },
      ])
      return response.redirect().back()
    }
    const unitPriceMinorE4 = price === null ? null : price.value
    const { name, departmentId = null } = form
    const isRefused = await tellRefusal(ctx, { itemId: null, name, departmentId, unitPriceMinorE4 })
    if (isRefused) return response.redirect().back()
    const codes = (['gtin', 'sku'] as const).flatMap((kind) =>
      form[kind] ? [{ kind, value: form[kind] }] : []
    )
    const created = await transaction((sql) =>
      createItem(
        sql,
        {
          name: form.name,
          departmentId: form.departmentId ?? null,
          taxCategoryId: form.taxCategoryId,
          identifiers: codes,
          isOpenPrice: price === null,
          price: price && { ...scope, storeId: null, unitPriceMinorE4: price.value },
        },
        { storeId: scope.storeId, operatorId: person!.user.id }
      )
    )
    if (!created.ok) {
      flashIdentifierProblem(ctx, created, codes[created.index]!.kind)
      return response.redirect().back()
    }
    session.flash('notice', i18n.t('catalog.notices.created', { name: form.name }))
    return response.redirect(`/items/${created.value.id}`)
  }

  async edit(ctx: HttpContext) {
    const { inertia, params, person } = ctx
    const scope = await loadPriceScope(person!.storeId!)
    const withCost = personMay(person, 'costs.view')
    const item = await loadItemPage(String(params.id), scope, { withCost })
    if (!item) throw new ObjectNotFound()
    return inertia.render('catalog/item', {
      item,
      // Those of its variants are those of the item.
      custom: item.parentId === null ? await formFields(ctx, 'item', item.id) : null,
      listPrices: await loadItemListPrices(item.id, scope),
      scope,
      withCost,
      departments: await loadDepartmentTree(),
      taxCategories: await loadTaxChoices(scope.storeId),
      tags: await loadTagChoices(),
      optionGroups: await listOptionGroups(),
      feeItems: await listFeeItems(scope),
      parts: await loadKitParts(
        item.components.map(({ itemId }) => itemId),
        scope,
        { withCost }
      ),
      past: personMay(person, 'sales.view') ? await sumPastSales(item.id, scope.storeId) : null,
      parent: item.parentId ? await loadItemPage(item.parentId, scope, { withCost: false }) : null,
    })
  }

  async update(ctx: HttpContext) {
    const { request, response, params, person, i18n, session } = ctx
    const { ext: given, ...form } = await request.validateUsing(itemValidator)
    const ext = await readFormFields(ctx, 'item', given)
    if (!ext) return response.redirect().back()
    const scope = await loadPriceScope(person!.storeId!)
    const read = await readItemForm(form, {
      itemId: String(params.id),
      currencyDigits: scope.currencyDigits,
      decimalSeparator: decimalSeparatorOf(i18n.locale),
      mayEditCost: personMay(person, 'costs.view'),
    })
    if (!read.ok) {
      flashFieldProblems(ctx, read.problems)
      return response.redirect().back()
    }
    const { departmentId = null } = form
    const asked = { itemId: String(params.id), name: form.name, departmentId }
    const isRefused = await tellRefusal(ctx, { ...asked, unitPriceMinorE4: null })
    if (isRefused) return response.redirect().back()
    if (form.kind === 'gift_card') {
      const name = i18n.t('catalog.kinds.gift_card')
      read.value.taxCategoryId = await giftCardTaxCategory(name, authorOf(person))
    }
    const act = { storeId: scope.storeId, operatorId: person!.user.id }
    const saved = await transaction(async (sql) => {
      const updated = await updateItem(sql, String(params.id), read.value, act)
      if (updated.ok) await saveItemExt(sql, String(params.id), { ext }, act)
      return updated
    })
    if (!saved.ok) {
      if (saved.reason === 'not_found') throw new ObjectNotFound()
      flashIdentifierProblem(ctx, saved)
      return response.redirect().back()
    }
    session.flash('notice', i18n.t('catalog.notices.saved'))
    return response.redirect().back()
  }
}

/** Tells the person why somebody else than Tillhouse does not want the item saved like this. */
async function tellRefusal(
  { person, i18n, session }: HttpContext,
  item: Omit<HookPayloads['item.before_save'], 'storeId' | 'operatorId'>
): Promise<boolean> {
  const translate = (key: string, values: object) => i18n.t(key, values)
  const asked = { ...authorOf(person), ...item }
  const why = await whyRefused('item.before_save', asked, translate)
  if (why !== null) session.flash('problem', why)
  return why !== null
}

/** The change of all that match which is under way or just over, for those who may make one. */
async function bulkJobOf(person: Person) {
  const kinds = [
    ...(personMay(person, 'items.edit') ? [EDIT_ALL] : []),
    ...(personMay(person, 'prices.edit') ? [PRICE_ALL] : []),
  ]
  const job = await findBulkJob(kinds, person.storeId!)
  return job && showJob(job)
}
