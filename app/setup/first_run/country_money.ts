/** Digits behind the decimal separator that a currency has: 2 for kroner, 0 for yen. */
export function digitsOfCurrency(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions()
      .maximumFractionDigits ?? 2
  )
}

/** Currency and time zone of countries without a preset, as far as they have one of each. */
const ELSEWHERE: Record<string, [currency: string, timeZone: string]> = {
  AT: ['EUR', 'Europe/Vienna'],
  AU: ['AUD', 'Australia/Sydney'],
  BE: ['EUR', 'Europe/Brussels'],
  BG: ['EUR', 'Europe/Sofia'],
  CA: ['CAD', 'America/Toronto'],
  CH: ['CHF', 'Europe/Zurich'],
  CY: ['EUR', 'Asia/Nicosia'],
  CZ: ['CZK', 'Europe/Prague'],
  DE: ['EUR', 'Europe/Berlin'],
  EE: ['EUR', 'Europe/Tallinn'],
  ES: ['EUR', 'Europe/Madrid'],
  FR: ['EUR', 'Europe/Paris'],
  GB: ['GBP', 'Europe/London'],
  GR: ['EUR', 'Europe/Athens'],
  HR: ['EUR', 'Europe/Zagreb'],
  HU: ['HUF', 'Europe/Budapest'],
  IE: ['EUR', 'Europe/Dublin'],
  IS: ['ISK', 'Atlantic/Reykjavik'],
  IT: ['EUR', 'Europe/Rome'],
  JP: ['JPY', 'Asia/Tokyo'],
  LI: ['CHF', 'Europe/Vaduz'],
  LT: ['EUR', 'Europe/Vilnius'],
  LU: ['EUR', 'Europe/Luxembourg'],
  LV: ['EUR', 'Europe/Riga'],
  MT: ['EUR', 'Europe/Malta'],
  NZ: ['NZD', 'Pacific/Auckland'],
  PL: ['PLN', 'Europe/Warsaw'],
  PT: ['EUR', 'Europe/Lisbon'],
  RO: ['RON', 'Europe/Bucharest'],
  SI: ['EUR', 'Europe/Ljubljana'],
  SK: ['EUR', 'Europe/Bratislava'],
  US: ['USD', 'America/New_York'],
  ZA: ['ZAR', 'Africa/Johannesburg'],
}

/** What a country without a preset starts with; the owner sees both and changes them. */
export function moneyOfCountry(country: string): { currency: string; timeZone: string } {
  const [currency, timeZone] = ELSEWHERE[country] ?? ['EUR', 'UTC']
  return { currency, timeZone }
}
