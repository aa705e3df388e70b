import { showsLowestPrice } from '#app/stores/lowest_price'
import type { Store } from '#app/stores/store'

/** A store as its settings form shows it. */
export function toStoreForm(store: Store) {
  const {
    id,
    code,
    name,
    country,
    region = null,
    currency,
    locale,
    timeZone,
    pricesIncludeTax,
    taxRounding,
  } = store
  const { organisationNumber, legalName, address, postalCode, city, phone, email } = store
  const { cashRoundingStepMinor, cashRoundingMode, allowsNegativeStock } = store
  const { receiptHeader, receiptFooter, currencyDigits } = store
  const { receiptLocale = null, isVatRegistered = true, cashLimitMinor = null } = store.settings
  const { tipPercents = null } = store.settings
  const dayCutoff = timeOf(store.dayCutoffMinutes)
  return {
    ...{
      id,
      code,
      name,
      country,
      region,
      cashLimitMinor,
      currency,
      currencyDigits,
      locale,
      timeZone,
      dayCutoff,
    },
    ...{ pricesIncludeTax, taxRounding, cashRoundingStepMinor, cashRoundingMode },
    ...{ allowsNegativeStock, isVatRegistered, organisationNumber, legalName, address, postalCode },
    ...{ city, phone, email, receiptHeader, receiptFooter, receiptLocale },
    tipPercents,
    showsLowestPrice: showsLowestPrice(country, store.settings),
  }
}

function timeOf(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, '0')
  return `${two(Math.trunc(minutes / 60))}:${two(minutes % 60)}`
}

export function minutesOf(time: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}
