import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { problem } from '#app/plugin_kernel/contract/manifest_problem'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { forgetCalls, noteCall } from '#app/plugin_kernel/net/call_log'
import { resolveByDns } from '#app/plugin_kernel/net/find_addresses'
import { HttpGate } from '#app/plugin_kernel/net/http_gate'
import { UrlRules } from '#app/plugin_kernel/net/url_rules'
import { readSettingRows } from '#app/plugin_kernel/settings/setting_rows'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { httpContext, type HttpCalls } from '#app/plugin_sdk/context/http_context'

/** What plugins call on the network: addresses that they declared, by this process alone. */
export const netPart: KernelPart = {
  name: 'net',
  async check({ manifest }) {
    return capsOf(manifest).flatMap((cap, index) => {
      try {
        new UrlRules([cap], async () => [])
        return []
      } catch {
        return [problem(`/permissions/${index}/cap`, 'unknown_permission', { cap })]
      }
    })
  },
  context: (plugin) => ({ http: httpContext(callsOf(plugin)) }),
  async calls(plugin) {
    return { http: callsOf(plugin) }
  },
  purge: forgetCalls,
}

function callsOf({ id, manifest, signal }: KernelPlugin): HttpCalls {
  const gate = new HttpGate({
    rules: new UrlRules(capsOf(manifest), (key) => typedInto(id, key)),
    resolve: resolveByDns,
    time: realTime,
    signal,
    note: (line) => noteCall(id, line),
  })
  return { fetch: (url, request) => gate.fetch(url, request) }
}

function capsOf({ permissions = [] }: PluginManifest): string[] {
  return permissions.map(({ cap }) => cap)
}

/** What the owner has typed into a setting, for the business, a store or a register. */
async function typedInto(pluginId: string, key: string): Promise<string[]> {
  const rows = await readSettingRows(pluginId)
  return rows.map(({ values }) => values[key]).filter((value) => typeof value === 'string')
}
