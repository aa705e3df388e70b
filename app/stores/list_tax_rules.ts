import { TaxRule } from '#app/stores/tax_rule'
import type { ConsumptionPlace } from '#pricing/tax/tax_treatment'

export interface TaxRuleRow {
  id: string
  taxCategoryId: string
  place: ConsumptionPlace
  taxedAsId: string
  validFrom: string
  validTo: string | null
}

/** Rules of a country that hold today or later. */
export async function listTaxRules(country: string, today: string): Promise<TaxRuleRow[]> {
  const rules = await TaxRule.query()
    .where('country', country)
    .where((open) => void open.whereNull('valid_to').orWhere('valid_to', '>=', today))
    .orderBy('valid_from')
    .orderBy('id')
  return rules.map(({ id, taxCategoryId, place, taxedAsId, validFrom, validTo }) => {
    return { id, taxCategoryId, place, taxedAsId, validFrom, validTo }
  })
}
