import type { HttpContext } from '@adonisjs/core/http'
import type { ClientManifest } from '#app/plugin_kernel/client/client_manifest'
import { clientPlugins } from '#app/plugin_kernel/client/client_halves'
import { Store } from '#app/stores/store'

/** What open pages load of the plugins that run. */
export default class ClientManifestsController {
  async show({ device, person, response }: HttpContext): Promise<ClientManifest> {
    response.header('cache-control', 'no-store')
    const store = await Store.find(device?.storeId ?? person?.storeId)
    const currency = store && { code: store.currency, minorDigits: store.currencyDigits }
    return { currency, plugins: clientPlugins() }
  }
}
