import i18nManager from '@adonisjs/i18n/services/main'
import type { HttpContext } from '@adonisjs/core/http'
import { createWording } from '#app/documents/wording'
import { explanationValidator } from '#app/reporting/sale_page/explanation_validator'
import { loadExplanation } from '#app/reporting/sale_page/load_explanation'
import { ObjectNotFound } from '#app/users/access_errors'

/** Why a sale costs what it costs, for programs: codes, amounts, sources and sentences as JSON. */
export default class SaleExplanationsController {
  async show({ params, request, i18n }: HttpContext) {
    const { locale } = await request.validateUsing(explanationValidator, { data: request.qs() })
    const supported = locale ? i18nManager.getSupportedLocaleFor([locale]) : null
    const words = supported ? i18nManager.locale(supported) : i18n
    const wording = createWording(words.locale, (key, values) => words.t(key, values))
    const explanation = await loadExplanation(String(params.id), wording)
    if (!explanation) throw new ObjectNotFound()
    return explanation
  }
}
