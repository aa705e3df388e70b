import type { HttpContext } from '@adonisjs/core/http'
import { readLabelQuestion } from '#app/catalog/labels/label_question'
import { loadPriceLabels } from '#app/catalog/labels/load_price_labels'
import { priceLabelValidator } from '#app/catalog/labels/price_label_validator'
import { renderPriceLabels } from '#app/catalog/labels/render_price_labels'
import { loadPriceScope } from '#app/catalog/prices/price_scope'

/** The shelf labels asked for, on sheets to be cut. */
export default class PriceLabelSheetsController {
  async index({ request, response, person, i18n }: HttpContext) {
    const asked = await request.validateUsing(priceLabelValidator, { data: request.qs() })
    const scope = await loadPriceScope(person!.storeId!)
    const question = readLabelQuestion(asked, scope.timeZone)
    const { labels } = await loadPriceLabels(question, scope)
    response.header('cache-control', 'private, no-store')
    response.header('content-type', 'application/pdf')
    response.header('content-disposition', `inline; filename="labels-${question.until}.pdf"`)
    return response.send(await renderPriceLabels(labels, scope, i18n))
  }
}
