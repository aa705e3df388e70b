import type { HttpContext } from '@adonisjs/core/http'
import { createShop } from '#app/setup/create_shop'
import { COUNTRY_PRESETS } from '#app/stores/country_presets'
import { newStoreValidator } from '#app/stores/store_validator'
import { AccessRefused } from '#app/users/access_errors'
import { answerPermission } from '#app/users/permissions'

/** Opens a further store. It belongs to the business, so the right must hold in all stores. */
export default class NewStoresController {
  async create(ctx: HttpContext) {
    requireEverywhere(ctx)
    const countries = COUNTRY_PRESETS.map(({ country, currency }) => ({ country, currency }))
    return ctx.inertia.render('stores/new_store', { countries })
  }

  async store(ctx: HttpContext) {
    requireEverywhere(ctx)
    const store = await ctx.request.validateUsing(newStoreValidator)
    const shop = await createShop({ store, createdById: ctx.person!.user.id })
    ctx.session.flash('notice', ctx.i18n.t('stores.store.created'))
    return ctx.response.redirect(`/settings/stores/${shop.store.id}/edit`)
  }
}

function requireEverywhere({ person }: HttpContext): void {
  const question = { task: 'stores.manage', storeId: null } as const
  if (!answerPermission(person?.grants ?? [], question).isAllowed)
    throw new AccessRefused('stores.manage')
}
