import { transaction } from '#core/sql'
import type { RegisterBootstrap } from '#app/register/register_bootstrap'
import { registerStoreOf } from '#app/register/register_store'
import { currentPipeline } from '#app/sales/pipeline'
import type { Device } from '#app/stores/known_devices'
import { Store } from '#app/stores/store'

/** What a price is worked out with. */
export type PricingBootstrap = Pick<
  RegisterBootstrap,
  | 'store'
  | 'taxRates'
  | 'taxRules'
  | 'taxSchemes'
  | 'promotionSet'
  | 'priceLists'
  | 'serviceCharge'
  | 'rules'
  | 'pipelineHash'
>

/**
 * What a price checker works with: prices and promotions for everyone. It stands in the shop, so it
 * is given nothing of customers, segments or operators.
 */
export async function loadPriceChecker({ storeId }: Device): Promise<PricingBootstrap> {
  const store = await Store.findOrFail(storeId)
  const { hash, content } = await transaction((sql) => currentPipeline(sql, storeId))
  const { promotions, departmentParents, priceLists = [], rules } = content
  return {
    store: registerStoreOf(store),
    taxRates: content.taxRates,
    ...(content.taxRules && { taxRules: content.taxRules }),
    ...(content.taxSchemes && { taxSchemes: content.taxSchemes }),
    promotionSet: {
      promotions: promotions.filter(({ audienceGroupIds }) => audienceGroupIds === null),
      audiences: [],
      departmentParents,
    },
    priceLists: priceLists.filter(
      ({ groupIds, customerId }) => groupIds === null && customerId === undefined
    ),
    ...(rules && { rules: rules.packages }),
    pipelineHash: hash,
  }
}
