import type { HttpContext } from '@adonisjs/core/http'
import { saveTenderType } from '#app/tenders/save_tender_type'
import { TenderType } from '#app/tenders/tender_type'
import { toTenderType } from '#app/tenders/tender_type_transformer'
import { tenderTypeValidator } from '#app/tenders/tender_type_validator'
import { authorOf } from '#app/users/author'

/** The ways to pay that the current store takes. */
export default class TenderTypesController {
  async index({ inertia, person }: HttpContext) {
    const types = await TenderType.query()
      .where((query) => query.where('store_id', person!.storeId!).orWhereNull('store_id'))
      .orderBy('position')
    return inertia.render('tenders/tender_types', { tenderTypes: types.map(toTenderType) })
  }

  async create({ inertia }: HttpContext) {
    return inertia.render('tenders/tender_type', { tenderType: null })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null)
  }

  async edit({ inertia, params }: HttpContext) {
    const type = await TenderType.findOrFail(params.id)
    return inertia.render('tenders/tender_type', { tenderType: toTenderType(type) })
  }

  async update(ctx: HttpContext) {
    return this.#save(ctx, ctx.params.id)
  }

  async #save({ request, response, session, i18n, person }: HttpContext, id: string | null) {
    const fields = await request.validateUsing(tenderTypeValidator)
    const answer = await saveTenderType(id, fields, authorOf(person))
    if (!answer.ok) {
      session.flash('problem', i18n.t(`tenders.types.${answer.reason}`))
      return response.redirect().back()
    }
    session.flash('notice', i18n.t('tenders.types.saved'))
    return response.redirect('/settings/tender_types')
  }
}
