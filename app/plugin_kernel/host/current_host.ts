import { KERNEL_PARTS } from '#app/plugin_kernel/host/kernel_parts'
import { PluginHost } from '#app/plugin_kernel/host/plugin_host'
import { pluginPlaces } from '#app/plugin_kernel/host/plugin_places'
import { realTime } from '#app/plugin_kernel/hooks/time'

let current: PluginHost | null = null

/** The host of this process. Nothing runs in it before its `boot`. */
export function pluginHost(): PluginHost {
  current ??= new PluginHost({ places: pluginPlaces(), parts: KERNEL_PARTS, time: realTime })
  return current
}

/** Puts another host in its place, as tests do; the answer takes it out again. */
export function usePluginHost(host: PluginHost): () => void {
  const before = current
  current = host
  return () => {
    current = before
  }
}
