import type { TransactionClientContract } from '@adonisjs/lucid/types/database'
import { addTaxRates } from '#app/stores/add_tax_rates'
import { countryPreset, regionIn } from '#app/stores/country_presets'
import { denominationsOf } from '#app/stores/denominations'
import { Store } from '#app/stores/store'

/** What has to be said about a new store; everything else starts as its country has it. */
export type NewStore = Partial<Omit<Store, 'settings'>> & Pick<Store, 'code' | 'name' | 'country'>

/** Opens a store with the starting values of its country, including VAT. */
export async function addStore(
  input: NewStore,
  client: TransactionClientContract,
  ratesPpm?: Record<string, number>
): Promise<Store> {
  const preset = countryPreset(input.country)
  const currency = input.currency ?? preset.currency
  const currencyDigits = input.currencyDigits ?? preset.currencyDigits
  const store = await Store.create(
    {
      currency,
      currencyDigits,
      region: regionIn(input.country, input.region),
      locale: preset.locale,
      timeZone: preset.timeZone,
      dayCutoffMinutes: 240,
      pricesIncludeTax: preset.pricesIncludeTax,
      taxRounding: preset.taxRounding,
      cashRoundingStepMinor: preset.cashRoundingStepMinor,
      cashRoundingMode: preset.cashRoundingMode,
      allowsNegativeStock: true,
      receiptFooter: preset.footer,
      settings: {
        denominationsMinor: denominationsOf(currency, currencyDigits),
        receiptLocale: null,
        isVatRegistered: true,
      },
      ...input,
    },
    { client }
  )
  await addTaxRates(input.country, client, ratesPpm)
  return store
}
