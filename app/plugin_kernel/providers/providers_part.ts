import { transaction } from '#core/sql'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import type { HandlerRun } from '#app/plugin_kernel/hooks/call_handler'
import { takeFreePlace } from '#app/plugin_kernel/providers/provider_choices'
import { addMethod, missingMethods } from '#app/plugin_kernel/providers/provider_registry'
import { isContract, type ContractName } from '#app/plugin_sdk/providers/contracts'

/** What a plugin stands in for. */
export const providersPart: KernelPart = {
  name: 'providers',
  context: (plugin) => ({
    provide(name, provider) {
      for (const [method, run] of Object.entries<HandlerRun>(provider))
        provide(plugin, name, method, run)
    },
  }),
  async calls(plugin) {
    const one = (name: ContractName, method: string, run: HandlerRun) =>
      provide(plugin, name, method, run)
    return { provide: one }
  },
  async started({ id, manifest }) {
    const names = Object.keys(manifest.provides ?? {}).filter(isContract)
    for (const name of names) {
      const missing = missingMethods(id, name)
      if (missing.length > 0) throw new Error(`${name} lacks its methods ${missing.join(', ')}`)
    }
    if (names.length === 0) return
    await transaction(async (sql) => {
      for (const name of names) await takeFreePlace(sql, name, id)
    })
  },
  async purge(pluginId) {
    await transaction((sql) =>
      sql.run('delete from provider_choices where plugin_id = ?', [pluginId])
    )
  },
}

/** @throws when plugin.json says nothing of it: the owner was not told */
function provide(plugin: KernelPlugin, name: ContractName, method: string, run: HandlerRun): void {
  const { id, manifest } = plugin
  if (!isContract(name) || manifest.provides?.[name] === undefined)
    throw new Error(`${name} is not declared under "provides" in plugin.json`)
  plugin.onStop(addMethod(id, name, method, run))
}
