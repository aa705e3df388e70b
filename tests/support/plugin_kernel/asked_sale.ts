import type { AskedSale } from '#app/plugin_sdk/payloads/sales'

/** A sale that guards are asked about, where it does not matter which. */
export const ASKED_SALE: AskedSale = {
  saleId: 'sale-1',
  storeId: 'store-1',
  registerId: 'register-1',
  operatorId: 'operator-1',
  customerId: null,
  channel: 'register',
  grossMinor: 1_000,
  paidBackMinor: 0,
  lines: [],
}
