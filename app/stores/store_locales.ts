/** Languages and countries that a store may write its figures and days in. */
export const STORE_LOCALES = [
  'en-GB',
  'nb-NO',
  'da-DK',
  'nl-NL',
  'fi-FI',
  'sv-SE',
  'de-DE',
  'fr-FR',
  'de-CH',
  'fr-CH',
  'en-CA',
  'fr-CA',
  'en-AU',
] as const
