import { ALWAYS, EU_CASH_LIMIT, flat, type CountryPreset } from '#app/stores/country_preset'

/**
 * Arvonlisäverolaki 84–85 a §: the general rate rose on 1 September 2024, 14 % became 13.5 % in
 * 2026; books moved from 10 % to 14 % in 2025. Meals are taxed as food. Sweets are at the general
 * rate since June 2025. Cash: regulation (EU) 2024/1624 art. 80. https://www.vero.fi
 */
export const FINLAND: CountryPreset = {
  country: 'FI',
  rateSource: {
    law: 'Arvonlisäverolaki 1501/1993 §§ 84–85 a',
    url: 'https://www.vero.fi',
  },
  unverified: [
    'Sweets and chocolate, said to be at the general rate since June 2025: choose it for them.',
  ],
  currency: 'EUR',
  currencyDigits: 2,
  locale: 'fi-FI',
  timeZone: 'Europe/Helsinki',
  pricesIncludeTax: true,
  taxRounding: 'document',
  cashRoundingStepMinor: 5,
  cashRoundingMode: 'half_up',
  taxCategories: [
    {
      code: 'standard',
      name: 'Yleinen verokanta',
      rates: [
        { ratePpm: 240_000, validFrom: ALWAYS, validTo: '2024-08-31' },
        { ratePpm: 255_000, validFrom: '2024-09-01', law: 'HE 56/2024 vp' },
      ],
    },
    {
      code: 'food',
      name: 'Elintarvikkeet',
      rates: [
        { ratePpm: 140_000, validFrom: ALWAYS, validTo: '2025-12-31' },
        { ratePpm: 135_000, validFrom: '2026-01-01', law: 'Budget of 2026' },
      ],
    },
    {
      code: 'books',
      name: 'Kirjat',
      rates: [
        { ratePpm: 100_000, validFrom: ALWAYS, validTo: '2024-12-31' },
        { ratePpm: 140_000, validFrom: '2025-01-01', validTo: '2025-12-31', law: 'HE 141/2024 vp' },
        { ratePpm: 135_000, validFrom: '2026-01-01', law: 'Budget of 2026' },
      ],
    },
    flat('low', 'Alennettu verokanta', 100_000),
    flat('zero', 'Nollaverokanta', 0),
  ],
  cashLimits: [EU_CASH_LIMIT],
  tellsLowestPrice: true,
  receipt: {
    title: 'Kuitti',
    returnTitle: 'Palautuskuitti',
    copyMark: 'KOPIO',
    organisationLabel: 'Y-tunnus',
    organisationSuffix: '',
    taxName: 'ALV',
  },
  footer: 'Kiitos käynnistä!',
  tenderNames: { cash: 'Käteinen', card: 'Kortti', voucher: 'Lahjakortti' },
  locationNames: { shopFloor: 'Myymälä', backRoom: 'Varasto' },
}
