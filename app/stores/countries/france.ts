import { ALWAYS, flat, type CountryPreset } from '#app/stores/country_preset'

/**
 * Code général des impôts, art. 278 to 281: food is at 5.5 %, what is sold to be eaten at once at
 * 10 %, on the premises or not, and alcohol at 20 %. Cash: code monétaire et financier, art.
 * D112-3, at most 1,000 euros from somebody who lives in France; the limits for Corsica and
 * overseas departments are other ones and not here. https://www.legifrance.gouv.fr
 */
export const FRANCE: CountryPreset = {
  country: 'FR',
  rateSource: {
    law: 'Code général des impôts, art. 278 to 281',
    url: 'https://www.legifrance.gouv.fr',
  },
  unverified: [
    'The articles are moving to the Code des impositions sur les biens et services; rates as read in the CGI.',
  ],
  currency: 'EUR',
  currencyDigits: 2,
  locale: 'fr-FR',
  timeZone: 'Europe/Paris',
  pricesIncludeTax: true,
  taxRounding: 'line',
  cashRoundingStepMinor: 1,
  cashRoundingMode: 'half_up',
  taxCategories: [
    flat('standard', 'Taux normal', 200_000),
    flat('food', 'Produits alimentaires', 55_000),
    flat('meal', 'Restauration', 100_000),
    flat('low', 'Livres et taux réduit', 55_000),
    flat('press', 'Presse et médicaments', 21_000),
    flat('zero', 'Exonéré', 0),
  ],
  placeRules: [{ code: 'food', place: 'eat_in', taxedAs: 'meal', validFrom: ALWAYS }],
  cashLimits: [{ maximumMinor: 100_000, validFrom: '2015-09-01', validTo: null }],
  tellsLowestPrice: true,
  receipt: {
    title: 'Ticket de caisse',
    returnTitle: 'Ticket de retour',
    copyMark: 'DUPLICATA',
    organisationLabel: 'SIRET',
    organisationSuffix: '',
    taxName: 'TVA',
  },
  footer: 'Merci de votre visite !',
  tenderNames: { cash: 'Espèces', card: 'Carte', voucher: 'Bon d’achat' },
  locationNames: { shopFloor: 'Magasin', backRoom: 'Réserve' },
}
