import type { Store } from '#app/stores/store'

/** What a screen needs to write a store's amounts and times. */
export interface StoreMoney {
  currency: string
  digits: number
  timeZone: string
}

export function toStoreMoney(store: Store): StoreMoney {
  return { currency: store.currency, digits: store.currencyDigits, timeZone: store.timeZone }
}
