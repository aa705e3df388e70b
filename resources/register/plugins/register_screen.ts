import type { ClientManifest } from '#app/plugin_kernel/client/client_manifest'
import { joinRealtime } from '~/composables/use_realtime'
import type { PluginScreen } from '~/plugin_runtime/plugin_screen'
import type { PluginAnswer } from '~/plugin_runtime/plugin_types'
import { saleView } from '#resources/register/plugins/sale_view'
import { createSaleActs } from '#resources/register/plugins/sale_acts'
import type { SellingScreen } from '#resources/register/use_counter'

/** The register as plugins find it. */
export function registerScreen(selling: SellingScreen): PluginScreen {
  const { parts } = selling
  return {
    place: 'register',
    async fetchManifest() {
      const answer = await parts.api<ClientManifest>({ method: 'GET', path: '/api/plugin_client' })
      return answer.ok ? answer.body : null
    },
    report: (body) => void parts.api({ method: 'POST', path: '/api/plugin_client/failures', body }),
    async call<Body>(pluginId: string, method: string, path: string, body?: unknown) {
      const address = `/api/plugins/${pluginId}/${path.replace(/^\/+/, '')}`
      const answer: PluginAnswer<Body> = await parts.api<Body>({ method, path: address, body })
      return answer
    },
    sale: () => saleView(parts.selling.draft.value, parts.selling.priced.value),
    saleActs: createSaleActs(selling),
    hearScans: (isPage, hear) => (isPage ? parts.scanTargets : parts.otherScanTargets).take(hear),
    openPage: (pluginId, path) => void parts.dialogs.open('plugin_page', { pluginId, path }),
    closePage(pluginId) {
      for (const { name, props, close } of parts.dialogs.stack.value.toReversed())
        if (name === 'plugin_page' && props.pluginId === pluginId) close()
    },
    listen(onChange) {
      // What was said while the register was not listening was not heard.
      void joinRealtime({ 'plugins.changed': onChange, 'connect': onChange }).catch(() => {})
    },
  }
}
