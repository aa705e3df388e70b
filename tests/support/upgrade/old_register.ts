import { canonicalBytes } from '#app/documents/canonical_bytes'
import { signDocument } from '#app/documents/document_signature'
import { Enrolment } from '#app/stores/enrolment'
import { Register } from '#app/stores/register'
import { Store } from '#app/stores/store'
import { TenderType } from '#app/tenders/tender_type'
import type { GivenShop } from '#tests/support/given_shop'
import type { OldShop } from '#tests/support/upgrade/old_shop'

/** The old shop's register as a test drives it: its own key, its counters where they stood. */
export async function oldRegister({ device, shop }: OldShop): Promise<GivenShop> {
  const kind = { name: 'ECDSA', namedCurve: 'P-256' }
  const key = await crypto.subtle.importKey('jwk', device.privateKey, kind, false, ['sign'])
  const tenderTypes = Object.fromEntries((await TenderType.all()).map((one) => [one.code, one]))
  return {
    store: await Store.findOrFail(device.storeId),
    register: await Register.findOrFail(device.registerId),
    enrolment: await Enrolment.findOrFail(device.enrolmentId),
    operators: shop.operators,
    items: shop.items,
    tenderTypes: tenderTypes as GivenShop['tenderTypes'],
    taxCategories: {},
    departments: {} as GivenShop['departments'],
    device: {
      cookie: device.cookie,
      headers: (token) => ({
        'cookie': device.cookie,
        'x-tillhouse': '1',
        ...(token && { 'x-operator': token }),
      }),
      async sign(document) {
        const bytes = canonicalBytes(document)
        const text = new TextDecoder().decode(bytes)
        return { bytes, text, signature: await signDocument(bytes, key) }
      },
      counters: structuredClone(device.counters),
    },
  }
}
