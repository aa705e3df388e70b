import type { StoreProfile } from '#app/documents/receipt_document'

export function aStoreProfile(overrides: Partial<StoreProfile> = {}): StoreProfile {
  return {
    name: 'Fjord & Fjell',
    legalName: 'Fjord og Fjell AS',
    addressLines: ['Storgata 12', '0155 Oslo'],
    phone: null,
    email: null,
    organisationNumber: '912 345 678',
    isVatRegistered: true,
    country: 'NO',
    timeZone: 'Europe/Oslo',
    receiptHeader: [],
    receiptFooter: ['Åpent kjøp i 30 dager'],
    ...overrides,
  }
}
