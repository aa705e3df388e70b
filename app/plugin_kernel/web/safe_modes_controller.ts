import type { HttpContext } from '@adonisjs/core/http'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { turnSafeMode } from '#app/plugin_kernel/safe_mode/safe_mode'
import { safeModeValidator } from '#app/plugin_kernel/web/plugin_validator'

/** Runs the shop without any plugin, or with them again as they were. */
export default class SafeModesController {
  async update({ request, response }: HttpContext) {
    const { isOn } = await request.validateUsing(safeModeValidator)
    await turnSafeMode(isOn)
    await pluginHost().reconcile()
    return response.redirect().back()
  }
}
