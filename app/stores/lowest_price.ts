import { countryPreset } from '#app/stores/country_presets'
import type { StoreSettings } from '#app/stores/store'

/** Whether a store tells the lowest price of 30 days beside reductions: as it chose, or by its country. */
export function showsLowestPrice(
  country: string,
  settings: Pick<StoreSettings, 'showsLowestPrice'>
): boolean {
  return settings.showsLowestPrice ?? countryPreset(country).tellsLowestPrice ?? false
}
