import { router } from '@inertiajs/vue3'
import type { ClientManifest } from '#app/plugin_kernel/client/client_manifest'
import { joinRealtime } from '~/composables/use_realtime'
import { formToken } from '~/form_token'
import { startPlugins } from '~/plugin_runtime/plugin_runtime'
import type { PluginScreen } from '~/plugin_runtime/plugin_screen'
import type { PluginAnswer } from '~/plugin_runtime/plugin_types'

let isStarted = false

/** Brings plugins to the pages of the back office, once for as long as the window is open. */
export function startOfficePlugins(): void {
  if (isStarted) return
  isStarted = true
  startPlugins(officeScreen())
}

function officeScreen(): PluginScreen {
  return {
    place: 'office',
    async fetchManifest() {
      const answer = await send<ClientManifest>('GET', '/plugin_client')
      return answer.ok ? answer.body : null
    },
    report: (failure) => void send('POST', '/plugin_client/failures', failure),
    call: (pluginId, method, path, body) =>
      send(method, `/plugins/api/${pluginId}/${path.replace(/^\/+/, '')}`, body),
    sale: () => null,
    saleActs: null,
    hearScans() {},
    closePage() {},
    openPage: (pluginId, path) => router.visit(`/p/${pluginId}${path === '' ? '' : `/${path}`}`),
    listen(onChange) {
      void joinRealtime({ 'plugins.changed': onChange, 'connect': onChange }).catch(() => {})
    },
  }
}

async function send<Body>(
  method: string,
  path: string,
  body?: unknown
): Promise<PluginAnswer<Body>> {
  try {
    const response = await fetch(path, {
      method,
      headers: {
        'accept': 'application/json',
        'x-xsrf-token': formToken(),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      body: body === undefined ? undefined : JSON.stringify(body),
      cache: 'no-store',
    })
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    const answer = isJson ? ((await response.json()) as unknown) : null
    return response.ok && !response.redirected
      ? { ok: true, status: response.status, body: answer as Body }
      : { ok: false, status: response.status, body: answer }
  } catch {
    return { ok: false, status: 0, body: null }
  }
}
