import { asksForPlace, resolveRates, type TaxTables } from '#pricing/tax/resolve_rates'
import type { PricingSettings } from '#resources/register/sale/pricing_settings'

/** Rates in force on a business date, and those of each place where it makes a difference. */
export function ratesOn(
  tables: TaxTables,
  businessDate: string
): Pick<PricingSettings, 'taxRates' | 'taxRatesByPlace'> {
  const at = (place: 'eat_in' | 'take_away' | null) => resolveRates(tables, { businessDate, place })
  return {
    taxRates: at(null),
    ...(asksForPlace(tables, businessDate) && {
      taxRatesByPlace: { eat_in: at('eat_in'), take_away: at('take_away') },
    }),
  }
}
