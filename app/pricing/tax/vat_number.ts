/** Countries that share the VAT of the European Union, as their VAT numbers begin: Greece is EL. */
const EU = 'AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
const EU_PREFIXES = new Set(EU.split(' '))

/** Written without blanks and dots, as registers of VAT numbers have it. */
export function plainVatNumber(text: string): string {
  return text.toUpperCase().replaceAll(/[^0-9A-Z+*]/g, '')
}

/**
 * Whether a business with that number may owe the tax of goods itself: both in the EU, in
 * different countries. The form is checked here; whether the number exists, VIES knows.
 */
export function owesTaxAtHome(vatNumber: string, storeCountry: string): boolean {
  const number = plainVatNumber(vatNumber)
  const prefix = number.slice(0, 2)
  const home = storeCountry === 'GR' ? 'EL' : storeCountry
  return (
    EU_PREFIXES.has(prefix) &&
    EU_PREFIXES.has(home) &&
    prefix !== home &&
    /^[A-Z]{2}[0-9A-Z+*]{2,12}$/.test(number)
  )
}
