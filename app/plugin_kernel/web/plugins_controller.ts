import type { HttpContext } from '@adonisjs/core/http'
import { pluginHost } from '#app/plugin_kernel/host/current_host'
import { readFailures } from '#app/plugin_kernel/health/read_failures'
import { readCalls } from '#app/plugin_kernel/net/call_log'
import type { KnownPlugin } from '#app/plugin_kernel/host/take_stock'
import { safeMode } from '#app/plugin_kernel/safe_mode/safe_mode'
import { listSchedules } from '#app/plugin_kernel/schedules/list_schedules'
import { letPluginBlock, switchPlugin } from '#app/plugin_kernel/state/switch_plugin'
import { listUpdates } from '#app/plugin_kernel/web/offers/list_available'
import { toDeclared, toHandlers, toPlugin } from '#app/plugin_kernel/web/plugin_transformer'
import {
  pluginParamsValidator,
  pluginSwitchValidator,
} from '#app/plugin_kernel/web/plugin_validator'
import { Store } from '#app/stores/store'
import { ObjectNotFound } from '#app/users/access_errors'
import { authorOf } from '#app/users/author'

/** The plugins of the shop. */
export default class PluginsController {
  async index({ inertia, i18n }: HttpContext) {
    const known = await pluginHost().known()
    return inertia.render('plugins/index', {
      plugins: await Promise.all(known.map((one) => toPlugin(one, i18n.locale))),
      updates: await listUpdates(),
      safeMode: safeMode(),
    })
  }

  async show({ inertia, i18n, request, person }: HttpContext) {
    const { params } = await request.validateUsing(pluginParamsValidator)
    const one = await knownPlugin(params.id)
    const host = pluginHost()
    const store = await Store.findOrFail(person!.storeId!)
    const manifest = one.found?.manifest.ok ? one.found.manifest.value : { id: params.id }
    return inertia.render('plugins/plugin', {
      plugin: await toPlugin(one, i18n.locale),
      declared: await toDeclared(one, i18n.locale),
      handlers: toHandlers(manifest, host.registry, host.health.read()),
      failures: await readFailures(params.id),
      schedules: await listSchedules(params.id),
      calls: await readCalls(params.id),
      log: host.health.log.read(params.id),
      hours: host.health.hours.read(params.id),
      memoryBytes: memoryOf(params.id),
      timeZone: store.timeZone,
      safeMode: safeMode(),
    })
  }

  async update({ request, response, session, i18n, person }: HttpContext) {
    const { params } = await request.validateUsing(pluginParamsValidator)
    const { isOn, trusts, blocksWhenUnavailable } =
      await request.validateUsing(pluginSwitchValidator)
    await knownPlugin(params.id)
    const author = authorOf(person)
    if (blocksWhenUnavailable !== undefined)
      await letPluginBlock(params.id, blocksWhenUnavailable, author)
    if (isOn !== undefined) {
      const answer = await switchPlugin(params.id, { isOn, trusts: trusts ?? false }, author)
      if (!answer.ok) session.flash('problem', i18n.t(`plugins.switch.${answer.reason}`))
    }
    return response.redirect().back()
  }
}

/** Of a process of its own; null where the plugin has none now. */
function memoryOf(id: string): number | null {
  const running = pluginHost().running()
  return running.find((one) => one.id === id)?.residentBytes() ?? null
}

async function knownPlugin(id: string): Promise<KnownPlugin> {
  const one = (await pluginHost().known()).find(({ row }) => row.id === id)
  if (!one) throw new ObjectNotFound()
  return one
}
