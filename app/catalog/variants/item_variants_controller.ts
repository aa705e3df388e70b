import type { HttpContext } from '@adonisjs/core/http'
import { transaction } from '#core/sql'
import { explainIdentifier, flashFieldProblems } from '#app/catalog/items/form_errors_transformer'
import { generateVariants } from '#app/catalog/variants/generate_variants'
import { saveVariants } from '#app/catalog/variants/save_variants'
import {
  variantAxesValidator,
  variantCodesValidator,
} from '#app/catalog/variants/variant_validator'

/** The variants of an item: made from its axes, and their codes. */
export default class ItemVariantsController {
  async store(ctx: HttpContext) {
    const { request, response, params, person, i18n, session } = ctx
    const { axes } = await request.validateUsing(variantAxesValidator)
    const act = { storeId: person!.storeId!, operatorId: person!.user.id }
    const made = await transaction((sql) => generateVariants(sql, String(params.id), axes, act))
    if (made.ok)
      session.flash(
        'notice',
        i18n.t('catalog.notices.variants_made', { count: made.value.created })
      )
    else flashFieldProblems(ctx, [{ field: 'axes', key: `catalog.variants.errors.${made.reason}` }])
    return response.redirect().back()
  }

  async update(ctx: HttpContext) {
    const { request, response, params, person, i18n, session } = ctx
    const { variants } = await request.validateUsing(variantCodesValidator)
    const act = { storeId: person!.storeId!, operatorId: person!.user.id }
    const saved = await transaction((sql) => saveVariants(sql, String(params.id), variants, act))
    if (saved.ok) session.flash('notice', i18n.t('catalog.notices.saved'))
    else
      session.flash('inputErrorsBag', {
        [`variants.${saved.row}`]: [explainIdentifier(ctx, saved.failure)],
      })
    return response.redirect().back()
  }
}
