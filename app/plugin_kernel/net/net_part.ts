import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { KernelPlugin } from '#app/plugin_kernel/host/kernel_plugin'
import { problem } from '#app/plugin_kernel/contract/manifest_problem'
import { realTime } from '#app/plugin_kernel/hooks/time'
import { forgetCalls, noteCall, type CallLine } from '#app/plugin_kernel/net/call_log'
import { DeviceRules } from '#app/plugin_kernel/net/device_rules'
import { resolveByDns } from '#app/plugin_kernel/net/find_addresses'
import { HttpGate } from '#app/plugin_kernel/net/http_gate'
import { TcpGate } from '#app/plugin_kernel/net/tcp_gate'
import { UrlRules } from '#app/plugin_kernel/net/url_rules'
import { readSettingRows } from '#app/plugin_kernel/settings/setting_rows'
import type { PluginManifest } from '#app/plugin_sdk/manifest'
import { httpContext, type HttpCalls } from '#app/plugin_sdk/context/http_context'
import { tcpContext, type TcpCalls } from '#app/plugin_sdk/context/tcp_context'

/** What plugins call on the network: addresses that they declared, by this process alone. */
export const netPart: KernelPart = {
  name: 'net',
  async check({ manifest }) {
    return capsOf(manifest).flatMap((cap, index) => {
      try {
        new UrlRules([cap], async () => [])
        new DeviceRules([cap])
        return []
      } catch {
        return [problem(`/permissions/${index}/cap`, 'unknown_permission', { cap })]
      }
    })
  },
  context(plugin) {
    const { http, tcp } = callsOf(plugin)
    return { http: httpContext(http), tcp: tcpContext(tcp) }
  },
  async calls(plugin) {
    return callsOf(plugin)
  },
  purge: forgetCalls,
}

function callsOf({ id, manifest, signal }: KernelPlugin) {
  const caps = capsOf(manifest)
  const common = {
    resolve: resolveByDns,
    time: realTime,
    signal,
    note: (line: CallLine) => noteCall(id, line),
  }
  const rules = new UrlRules(caps, (key) => typedInto(id, key))
  const http = new HttpGate({ ...common, rules })
  const tcp = new TcpGate({ ...common, rules: new DeviceRules(caps) })
  return {
    http: { fetch: (url, request) => http.fetch(url, request) } satisfies HttpCalls,
    // Plain functions of its own: what a process calls is looked for among these alone.
    tcp: {
      open: (place) => tcp.open(place),
      send: (...asked) => tcp.send(...asked),
      receive: (...asked) => tcp.receive(...asked),
      finish: (...asked) => tcp.finish(...asked),
      close: (connection) => tcp.close(connection),
    } satisfies TcpCalls,
  }
}

function capsOf({ permissions = [] }: PluginManifest): string[] {
  return permissions.map(({ cap }) => cap)
}

/** What the owner has typed into a setting, for the business, a store or a register. */
async function typedInto(pluginId: string, key: string): Promise<string[]> {
  const rows = await readSettingRows(pluginId)
  return rows.map(({ values }) => values[key]).filter((value) => typeof value === 'string')
}
