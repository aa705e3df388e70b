import type { HttpContext } from '@adonisjs/core/http'
import { read } from '#core/sql'
import { nowIso } from '#core/clock'
import { businessDateAt } from '#app/documents/business_date'
import { countryPreset } from '#app/stores/country_presets'
import { saveStore } from '#app/stores/save_store'
import { Store } from '#app/stores/store'
import { STORE_LOCALES } from '#app/stores/store_locales'
import { minutesOf, toStoreForm } from '#app/stores/store_transformer'
import { storeValidator } from '#app/stores/store_validator'
import { cashLimitOn } from '#pricing/cash_limit'

interface StoreRow {
  id: string
  name: string
  code: string
  city: string | null
  country: string
  currency: string
  registerCount: number
}

/** The stores of the business that the person may see. */
export default class StoresController {
  async index({ inertia, person }: HttpContext) {
    const rows = await read<StoreRow>(
      `select s.id, s.name, s.code, s.city, s.country, s.currency, count(r.id) as registerCount
         from stores s left join registers r on r.store_id = s.id and r.archived_at is null
        where s.archived_at is null group by s.id, s.name, s.code, s.city, s.country, s.currency
        order by s.name`
    )
    const seen = new Set(person!.stores.map((store) => store.id))
    const stores = rows
      .filter((row) => seen.has(row.id))
      .map((row) => ({ ...row, registerCount: Number(row.registerCount) }))
    return inertia.render('stores/stores', { stores })
  }

  async edit({ inertia, params }: HttpContext) {
    const store = await Store.findOrFail(params.id)
    const timeZones = ['UTC', ...Intl.supportedValuesOf('timeZone')]
    const { regions = [], cashLimits = [] } = countryPreset(store.country)
    return inertia.render('stores/store', {
      store: toStoreForm(store),
      timeZones,
      locales: [...STORE_LOCALES],
      regions,
      lawfulCashMinor: cashLimitOn(cashLimits, businessDateAt(nowIso(), store)),
    })
  }

  async update({ request, params, person, session, i18n, response }: HttpContext) {
    const meta = { storeId: String(params.id) }
    const { dayCutoff, ...fields } = await request.validateUsing(storeValidator, { meta })
    const changes = { ...fields, dayCutoffMinutes: minutesOf(dayCutoff) }
    const answer = await saveStore(params.id, changes, person!.user.id)
    if (answer.ok) session.flash('notice', i18n.t('stores.store.saved'))
    else session.flash('problem', i18n.t(`stores.store.${answer.reason}`))
    return response.redirect().back()
  }
}
