import type { HttpContext } from '@adonisjs/core/http'
import { settingsTestValidator } from '#app/plugin_kernel/settings/plugin_settings_validator'
import { testSettings } from '#app/plugin_kernel/settings/test_settings'
import { pluginParamsValidator } from '#app/plugin_kernel/web/plugin_validator'

/** Tries a plugin's saved settings out. */
export default class SettingsTestsController {
  async store({ request, response }: HttpContext) {
    const { params } = await request.validateUsing(pluginParamsValidator)
    const { name, ...place } = await request.validateUsing(settingsTestValidator)
    return response.json(await testSettings(params.id, name, place))
  }
}
