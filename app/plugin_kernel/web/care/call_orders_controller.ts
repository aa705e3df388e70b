import type { HttpContext } from '@adonisjs/core/http'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { safeMode } from '#app/plugin_kernel/safe_mode/safe_mode'
import { listCallOrder } from '#app/plugin_kernel/web/care/call_order'
import { pluginNames } from '#app/plugin_kernel/web/care/plugin_names'

/** In which order plugins are called, and who may say no. */
export default class CallOrdersController {
  async index({ inertia, i18n }: HttpContext) {
    const names = await pluginNames(i18n.locale)
    return inertia.render('plugins/hooks', {
      points: listCallOrder(pluginHost(), names),
      safeMode: safeMode(),
    })
  }
}
