import type { HttpContext } from '@adonisjs/core/http'
import { nowForDatabase } from '#core/clock'
import { transaction } from '#core/sql'
import { parseUnitPriceMinorE4 } from '#pricing/index'
import { ObjectNotFound } from '#app/users/access_errors'
import { decimalSeparatorOf } from '#app/catalog/decimal_separator'
import { flashFieldProblems } from '#app/catalog/items/form_errors_transformer'
import { listOptionGroups } from '#app/catalog/options/list_option_groups'
import { optionGroupValidator } from '#app/catalog/options/option_group_validator'
import { type OptionGroupInput, saveOptionGroup } from '#app/catalog/options/save_option_group'
import { loadPriceScope } from '#app/catalog/prices/price_scope'

/** Groups of options asked for at sale time, with their prices. */
export default class OptionGroupsController {
  async index({ inertia, person }: HttpContext) {
    return inertia.render('catalog/option_groups', {
      groups: await listOptionGroups(),
      scope: await loadPriceScope(person!.storeId!),
    })
  }

  async store(ctx: HttpContext) {
    return this.#save(ctx, null)
  }

  async update(ctx: HttpContext) {
    return this.#save(ctx, String(ctx.params.id))
  }

  async destroy({ params, response }: HttpContext) {
    await transaction((sql) =>
      sql.run('update option_groups set archived_at = ? where id = ?', [
        nowForDatabase(),
        String(params.id),
      ])
    )
    return response.redirect('/option_groups')
  }

  async #save(ctx: HttpContext, groupId: string | null) {
    const { request, response, person, i18n, session } = ctx
    const form = await request.validateUsing(optionGroupValidator)
    const scope = await loadPriceScope(person!.storeId!)
    const options: OptionGroupInput['options'] = []
    for (const [index, { id, name, price }] of form.options.entries()) {
      const read = price
        ? parseUnitPriceMinorE4(price, scope.currencyDigits, decimalSeparatorOf(i18n.locale))
        : ({ ok: true, value: 0 } as const)
      if (!read.ok) {
        flashFieldProblems(ctx, [
          { field: `options.${index}.price`, key: `pricing.parse.${read.reason}` },
        ])
        return response.redirect().back()
      }
      options.push({ id, name, unitPriceMinorE4: read.value })
    }
    const saved = await transaction((sql) => saveOptionGroup(sql, groupId, { ...form, options }))
    if (saved.ok) {
      session.flash('notice', i18n.t('catalog.notices.saved'))
      return response.redirect('/option_groups')
    }
    if (saved.reason === 'not_found') throw new ObjectNotFound()
    flashFieldProblems(ctx, [{ field: 'maximum', key: `catalog.options.errors.${saved.reason}` }])
    return response.redirect().back()
  }
}
