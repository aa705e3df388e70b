import type { HttpContext } from '@adonisjs/core/http'
import { loadDepartmentTree } from '#app/catalog/departments/department_tree'
import { MOST_LABELS } from '#app/catalog/labels/find_label_items'
import { readLabelQuestion } from '#app/catalog/labels/label_question'
import { loadPriceLabels } from '#app/catalog/labels/load_price_labels'
import { priceLabelValidator } from '#app/catalog/labels/price_label_validator'
import { loadPriceScope } from '#app/catalog/prices/price_scope'

/** The shelf labels to be printed: of prices that change, or of a department. */
export default class PriceLabelsController {
  async index({ inertia, request, person }: HttpContext) {
    const asked = await request.validateUsing(priceLabelValidator, { data: request.qs() })
    const scope = await loadPriceScope(person!.storeId!)
    const { from, until, department, ...times } = readLabelQuestion(asked, scope.timeZone)
    const question = { from, until, department }
    return inertia.render('catalog/price_labels', {
      ...(await loadPriceLabels({ ...question, ...times }, scope)),
      question,
      most: MOST_LABELS,
      departments: await loadDepartmentTree(),
      scope,
    })
  }
}
