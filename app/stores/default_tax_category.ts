import { readSetting } from '#core/settings'

/** Name of the setting that holds the tax category of items about which nothing is said. */
export const DEFAULT_TAX_CATEGORY = 'catalog.default_tax_category'

export function readDefaultTaxCategory(): Promise<string | null> {
  return readSetting<string | null>(DEFAULT_TAX_CATEGORY, null)
}
