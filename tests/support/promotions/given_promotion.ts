import { PromotionRow } from '#app/promotions/promotion_row'
import { definitionWith } from '#tests/support/promotions/definitions'

/** A promotion that is switched on, as the editor would have kept it. */
export async function givenPromotion(
  changes: Partial<
    Pick<PromotionRow, 'name' | 'storeId' | 'position' | 'state' | 'currency' | 'givesBack'>
  > & {
    definition?: Partial<PromotionRow['definition']>
  } = {}
): Promise<PromotionRow> {
  const definition = definitionWith(changes.definition)
  return PromotionRow.create({
    storeId: null,
    currency: 'NOK',
    position: 1,
    name: 'Spring sale',
    kind: 'percent',
    state: 'active',
    version: 1,
    maxUses: null,
    budgetMinor: null,
    givesBack: 'post_void',
    createdById: null,
    ...changes,
    definition,
    startsAt: definition.times.from,
    endsAt: definition.times.to,
  })
}
