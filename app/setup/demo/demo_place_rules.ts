import type { DemoShop } from '#app/setup/demo/demo_shop'
import { addTaxRule } from '#app/stores/add_tax_rule'
import { countryPreset } from '#app/stores/country_presets'
import { TaxCategory } from '#app/stores/tax_category'

/** From today on the coffee bar asks whether food is eaten there, as the law of its country tells apart. */
export async function createDemoPlaceRules(
  { store, operators }: DemoShop,
  today: string
): Promise<void> {
  const { placeRules = [] } = countryPreset(store.country)
  const ids = new Map((await TaxCategory.query()).map(({ code, id }) => [code, id]))
  const author = { storeId: store.id, operatorId: operators.owner.id }
  for (const { code, taxedAs, place } of placeRules) {
    const added = await addTaxRule(
      {
        country: store.country,
        place,
        taxCategoryId: ids.get(code)!,
        taxedAsId: ids.get(taxedAs)!,
        validFrom: today,
        validTo: null,
      },
      author
    )
    if (!added.ok) throw new Error(`The rule for meals was refused: ${added.reason}`)
  }
}
