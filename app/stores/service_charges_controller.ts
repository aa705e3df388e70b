import type { HttpContext } from '@adonisjs/core/http'
import { saveServiceCharge } from '#app/stores/save_service_charge'
import { serviceChargeValidator } from '#app/stores/service_charge_validator'
import { Store } from '#app/stores/store'
import { TaxCategory } from '#app/stores/tax_category'

const USUAL_PPM = 100_000

/** What a store adds to its sales for serving. */
export default class ServiceChargesController {
  async edit({ inertia, params, i18n }: HttpContext) {
    const { id, name, settings } = await Store.findOrFail(params.id)
    const categories = await TaxCategory.query()
      .whereNull('archived_at')
      .whereNull('scheme')
      .orderBy('name')
    return inertia.render('stores/service_charge', {
      store: { id, name },
      charge: settings.serviceCharge ?? {
        isOn: false,
        name: i18n.t('stores.service_charge.title'),
        ratePpm: USUAL_PPM,
        taxCategoryId: categories[0]?.id ?? '',
        occasion: 'always' as const,
      },
      taxCategories: categories.map((category) => ({ id: category.id, name: category.name })),
    })
  }

  async update({ request, params, person, session, i18n, response }: HttpContext) {
    const charge = await request.validateUsing(serviceChargeValidator)
    await saveServiceCharge(params.id, charge, person!.user.id)
    session.flash('notice', i18n.t('stores.store.saved'))
    return response.redirect().back()
  }
}
