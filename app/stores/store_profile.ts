import type { StoreProfile } from '#app/documents/receipt_document'
import type { Store } from '#app/stores/store'

/** What the head and foot of a paper say about the store today. */
export function storeProfile(store: Store): StoreProfile {
  const place = [store.postalCode, store.city].filter(Boolean).join(' ')
  return {
    name: store.name,
    legalName: store.legalName,
    addressLines: [store.address, place].filter((line): line is string => Boolean(line)),
    phone: store.phone,
    email: store.email,
    organisationNumber: store.organisationNumber,
    isVatRegistered: store.organisationNumber !== null && store.settings.isVatRegistered !== false,
    country: store.country,
    timeZone: store.timeZone,
    receiptHeader: linesOf(store.receiptHeader),
    receiptFooter: linesOf(store.receiptFooter),
  }
}

function linesOf(text: string | null): string[] {
  return (text ?? '').split('\n').filter((line) => line.trim() !== '')
}
