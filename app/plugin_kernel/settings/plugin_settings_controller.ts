import type { HttpContext } from '@adonisjs/core/http'
import { errors } from '@vinejs/vine'
import {
  pluginSettingsValidator,
  settingsPlaceValidator,
} from '#app/plugin_kernel/settings/plugin_settings_validator'
import { picksFor, shownSettings } from '#app/plugin_kernel/settings/shown_settings'
import { saveSettings, type NewSettings } from '#app/plugin_kernel/settings/save_settings'
import { settingFields } from '#app/plugin_kernel/settings/setting_fields'
import { settablePlaces, placeOf, scopeOf } from '#app/plugin_kernel/settings/settable_places'
import { settingsOwner } from '#app/plugin_kernel/settings/settings_owner'
import { rowsAt } from '#app/plugin_kernel/settings/settings_at'
import { pluginParamsValidator } from '#app/plugin_kernel/web/plugin_validator'
import { Store } from '#app/stores/store'
import { authorOf } from '#app/users/author'

/** What the shop sets of a plugin, as a form made of the plugin's schema. */
export default class PluginSettingsController {
  async edit({ inertia, i18n, request, person }: HttpContext) {
    const { params } = await request.validateUsing(pluginParamsValidator)
    const chosen = await request.validateUsing(settingsPlaceValidator, { data: request.qs() })
    const { schema, texts, name, isRunning } = await settingsOwner(params.id, i18n.locale)
    const scope = scopeOf(chosen)
    const fields = settingFields(schema, scope, texts)
    const { currency, currencyDigits } = await Store.findOrFail(person!.storeId!)
    return inertia.render('plugins/settings', {
      plugin: { id: params.id, name, isRunning },
      fields,
      settings: shownSettings(schema, await rowsAt(params.id, chosen), scope),
      picks: await picksFor(fields),
      places: await settablePlaces(schema, person!.stores),
      place: { scope, ...placeOf(chosen) },
      tests: Object.entries(schema['x-test'] ?? {}).map(([key, text]) => ({
        key,
        label: texts.say(text),
      })),
      currency: { code: currency, minorDigits: currencyDigits },
    })
  }

  async update({ request, response, session, i18n, person }: HttpContext) {
    const { params } = await request.validateUsing(pluginParamsValidator)
    const given = await request.validateUsing(pluginSettingsValidator)
    const { schema } = await settingsOwner(params.id, i18n.locale)
    const news: NewSettings = { ...given, scopeId: given.scopeId ?? '', values: given.values }
    const answer = await saveSettings({ pluginId: params.id, schema }, news, authorOf(person))
    if (!answer.ok) {
      throw new errors.E_VALIDATION_ERROR(
        answer.errors.map(({ path, code, values }) => ({
          field: path,
          rule: code,
          message: i18n.t(`plugins.settings.errors.${code}`, values),
        }))
      )
    }
    session.flash('notice', i18n.t('plugins.settings.saved'))
    return response.redirect().back()
  }
}
