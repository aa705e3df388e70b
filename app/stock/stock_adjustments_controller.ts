import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { mulDiv } from '#pricing/mul_div'
import { adjustStock } from '#app/stock/adjust_stock'
import { listLocations } from '#app/stock/list_locations'
import { adjustmentValidator } from '#app/stock/stock_validator'
import { whyRefused } from '#app/hooks/refusals'
import { ObjectNotFound } from '#app/users/access_errors'

/** Corrections of a level by hand, with their reason. */
export default class StockAdjustmentsController {
  async store({ request, params, person, session, i18n, response }: HttpContext) {
    const form = await request.validateUsing(adjustmentValidator)
    const { locationId, kind, note } = form
    const storeId = person!.storeId!
    const locations = await listLocations(storeId)
    if (!locations.some(({ id }) => id === locationId)) throw new ObjectNotFound()
    const itemId = String(params.id)
    const adjustment = {
      storeId,
      locationId,
      itemId,
      kind,
      quantityThousandths: mulDiv(Number(form.quantity), form.packThousandths ?? 1_000, 1_000),
      note: note ?? null,
      operatorId: person!.user.id,
    }
    const translate = (key: string, values: object) => i18n.t(key, values)
    const why = await whyRefused('stock.before_adjust', adjustment, translate)
    if (why !== null) {
      session.flash('problem', why)
      return response.redirect(`/stock/${itemId}`)
    }
    const adjusted = await transaction((sql) => adjustStock(sql, adjustment))
    if (adjusted.ok) session.flash('notice', i18n.t('stock.adjust.done'))
    else session.flash('problem', i18n.t(`stock.adjust.refused.${adjusted.reason}`))
    return response.redirect(`/stock/${itemId}`)
  }
}
