import type { HttpContext } from '@adonisjs/core/http'
import { clock } from '#core/clock'
import { loadDepartmentTree } from '#app/catalog/departments/department_tree'
import { loadTagChoices } from '#app/catalog/items/item_choices'
import { loadPriceScope } from '#app/catalog/prices/price_scope'
import { listGroups } from '#app/customers/groups/list_groups'
import { listPromotions } from '#app/promotions/list_promotions'
import { flashSaveFailure } from '#app/promotions/promotion_errors_transformer'
import { PromotionRow } from '#app/promotions/promotion_row'
import { listPriorPrices } from '#app/promotions/prior_prices/list_prior_prices'
import { PROMOTION_STATUSES } from '#app/promotions/promotion_status'
import { toPromotion } from '#app/promotions/promotion_transformer'
import {
  newPromotionValidator,
  promotionChangeValidator,
  promotionListValidator,
  promotionValidator,
} from '#app/promotions/promotion_validator'
import { savePromotion, type PromotionFields } from '#app/promotions/save_promotion'
import { loadScopeNames } from '#app/promotions/scope_names'
import { storeMoment } from '#app/promotions/store_moment'
import { Store } from '#app/stores/store'
import { AccessRefused } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'
import { mayInAllStores } from '#app/promotions/may_in_all_stores'

/** What lowers prices by itself: the list and the editor. */
export default class PromotionsController {
  async index({ inertia, request, person }: HttpContext) {
    const { status = null } = await request.validateUsing(promotionListValidator)
    const store = await Store.findOrFail(person!.storeId!)
    const scope = await loadPriceScope(store.id)
    const moment = storeMoment(clock.now(), store.timeZone)
    const found = await listPromotions(scope, { isArchived: status === 'archived' })
    const all = found.map((row) => toPromotion(row, moment, person!.grants))
    return inertia.render('promotions/index', {
      promotions: status ? all.filter((row) => row.status === status) : all,
      status,
      counts: Object.fromEntries(
        PROMOTION_STATUSES.map((one) => [one, all.filter((row) => row.status === one).length])
      ),
      names: await loadScopeNames(found.map(({ definition }) => definition)),
      scope,
      storeName: store.name,
    })
  }

  async create(ctx: HttpContext) {
    const { kind } = await ctx.request.validateUsing(newPromotionValidator)
    if (!kind) return ctx.inertia.render('promotions/choose', {})
    return ctx.inertia.render('promotions/edit', {
      promotion: null,
      kind,
      priorPrices: [],
      ...(await choices(ctx)),
    })
  }

  async store(ctx: HttpContext) {
    const form = await ctx.request.validateUsing(promotionValidator)
    return this.#save(ctx, null, form)
  }

  async edit(ctx: HttpContext) {
    const row = await PromotionRow.findOrFail(ctx.params.id)
    const offered = await choices(ctx, row)
    const promotion = toPromotion(row, offered.now, ctx.person!.grants)
    const priorPrices = await listPriorPrices(row, offered.scope)
    return ctx.inertia.render('promotions/edit', {
      promotion,
      kind: row.kind,
      priorPrices,
      ...offered,
    })
  }

  async update(ctx: HttpContext) {
    const { version, ...form } = await ctx.request.validateUsing(promotionChangeValidator)
    return this.#save(ctx, { id: String(ctx.params.id), version }, form)
  }

  async #save(
    ctx: HttpContext,
    known: { id: string; version: number } | null,
    form: PromotionFields
  ) {
    if (form.isForAllStores && !mayInAllStores(ctx.person!))
      throw new AccessRefused('promotions.edit')
    const answer = await savePromotion(known, form, authorOf(ctx.person))
    if (!answer.ok) {
      flashSaveFailure(ctx, answer)
      return ctx.response.redirect().back()
    }
    ctx.session.flash('notice', ctx.i18n.t('promotions.notices.saved'))
    return ctx.response.redirect(`/promotions/${answer.value.id}/edit`)
  }
}

/** What the editor offers to choose from. */
async function choices({ person }: HttpContext, row?: PromotionRow) {
  const store = await Store.findOrFail(person!.storeId!)
  return {
    names: await loadScopeNames(row ? [row.definition] : []),
    scope: await loadPriceScope(store.id),
    departments: await loadDepartmentTree(),
    tags: await loadTagChoices(),
    groups: await listGroups(),
    now: storeMoment(clock.now(), store.timeZone),
    mayInAllStores: person!.stores.length > 1 && mayInAllStores(person!),
  }
}
