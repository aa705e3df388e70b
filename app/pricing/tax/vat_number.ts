/**
 * VAT numbers of the countries that share the VAT of the European Union, behind their prefix, as
 * VIES lists their forms. Greece is EL.
 */
const EU_FORMS: Record<string, RegExp> = {
  AT: /^U\d{8}$/,
  BE: /^[01]\d{9}$/,
  BG: /^\d{9,10}$/,
  CY: /^\d{8}[A-Z]$/,
  CZ: /^\d{8,10}$/,
  DE: /^\d{9}$/,
  DK: /^\d{8}$/,
  EE: /^\d{9}$/,
  EL: /^\d{9}$/,
  ES: /^([A-Z]\d{7}[0-9A-Z]|\d{8}[A-Z])$/,
  FI: /^\d{8}$/,
  FR: /^[0-9A-Z]{2}\d{9}$/,
  HR: /^\d{11}$/,
  HU: /^\d{8}$/,
  IE: /^(\d[0-9A-Z+*]\d{5}[A-Z]|\d{7}[A-Z]{2})$/,
  IT: /^\d{11}$/,
  LT: /^(\d{9}|\d{12})$/,
  LU: /^\d{8}$/,
  LV: /^\d{11}$/,
  MT: /^\d{8}$/,
  NL: /^[0-9A-Z+*]{10}\d{2}$/,
  PL: /^\d{10}$/,
  PT: /^\d{9}$/,
  RO: /^\d{2,10}$/,
  SE: /^\d{12}$/,
  SI: /^\d{8}$/,
  SK: /^\d{10}$/,
}

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
    EU_FORMS[home] !== undefined &&
    prefix !== home &&
    (EU_FORMS[prefix]?.test(number.slice(2)) ?? false)
  )
}
