import { addTaxRule } from '#app/stores/add_tax_rule'
import type { GivenShop } from '#tests/support/given_shop'

/** Food that is eaten here is taxed at the standard rate, as Norway has it. */
export async function givenMealRule({ store, operators, taxCategories }: GivenShop): Promise<void> {
  const added = await addTaxRule(
    {
      country: store.country,
      taxCategoryId: taxCategories.food!.id,
      place: 'eat_in',
      taxedAsId: taxCategories.standard!.id,
      validFrom: '2000-01-01',
      validTo: null,
    },
    { storeId: store.id, operatorId: operators.owner.id }
  )
  if (!added.ok) throw new Error(added.reason)
}
