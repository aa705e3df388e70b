import { appUrl } from '#config/app'
import type { KernelPart } from '#app/plugin_kernel/host/kernel_part'
import type { StoreView } from '#app/plugin_sdk/context/stores_context'
import { Store } from '#app/stores/store'

/** The shops that a plugin works for. */
export const storesPart: KernelPart = {
  name: 'stores',
  context: () => ({
    stores: {
      async get(storeId) {
        const store = await Store.find(storeId)
        return store && viewOf(store)
      },
      async list() {
        const stores = await Store.query().whereNull('archived_at').orderBy('name')
        return stores.map(viewOf)
      },
      urlOf: async (path) => new URL(path, appUrl).href,
    },
  }),
}

function viewOf(store: Store): StoreView {
  const { id, name, country, locale, timeZone, currency, currencyDigits } = store
  const { pricesIncludeTax, address, postalCode, city, phone, email } = store
  return {
    ...{ id, name, country, locale, timeZone, pricesIncludeTax },
    currency: { code: currency, minorDigits: currencyDigits },
    ...{ address, postalCode, city, phone, email },
  }
}
