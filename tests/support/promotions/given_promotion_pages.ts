import { jobsFinished, startJob } from '#core/jobs/job_runner'
import { saveGroup } from '#app/customers/groups/save_group'
import { PROMOTION_KINDS } from '#app/promotions/promotion_row'
import { savePromotion, type PromotionFields } from '#app/promotions/save_promotion'
import { SIMULATION_JOB } from '#app/promotions/simulation/simulate_promotion'
import { switchPromotion } from '#app/promotions/switch_promotion'
import type { GivenShop } from '#tests/support/given_shop'
import { definitionWith, NO_GOODS } from '#tests/support/promotions/definitions'
import { givenCoupon } from '#tests/support/promotions/given_coupon'
import { givenPromotion } from '#tests/support/promotions/given_promotion'

/** Promotions, coupons and a simulation, and the addresses of all pages that show them. */
export async function givenPromotionPages(shop: GivenShop): Promise<string[]> {
  const author = { storeId: shop.store.id, operatorId: shop.operators.owner.id }
  const club = { name: 'Bread club', kind: 'group' as const, color: '#38886a' }
  await saveGroup(null, { ...club, position: 1, isArchived: false }, author)
  const promotion = await givenPromotion({
    name: 'Coupon for the kitchen',
    position: 2,
    definition: { needsCoupon: true },
  })
  const { batchId } = await givenCoupon(shop, { promotion })
  const id = await givenChangedPromotion(shop, author)
  const params = { promotionId: id, storeId: shop.store.id, weeks: 4 }
  await startJob({ kind: SIMULATION_JOB, storeId: shop.store.id, params })
  await jobsFinished()
  return [
    '/promotions',
    '/promotions?status=draft',
    '/promotions/create',
    ...PROMOTION_KINDS.map((kind) => `/promotions/create?kind=${kind}`),
    `/promotions/${id}/edit`,
    `/promotions/${id}/versions`,
    `/promotions/${id}/simulations`,
    '/promotion_calendar',
    '/coupon_batches',
    '/coupon_batches/new',
    `/coupon_batches/${batchId}`,
  ]
}

/** One that runs, with every section filled in and a version before. */
async function givenChangedPromotion(
  { departments }: GivenShop,
  author: { storeId: string; operatorId: string }
): Promise<string> {
  const first: PromotionFields = {
    name: 'Bread hour',
    kind: 'happy_hour',
    isForAllStores: false,
    definition: definitionWith({
      scope: { ...NO_GOODS, departmentIds: [departments.bread.id] },
      times: { from: null, to: null, weekdays: [1, 2, 3], hours: [{ from: '14:00', to: '16:00' }] },
    }),
    maxUses: 500,
    budgetMinor: 100_000,
    givesBack: 'returns',
  }
  const saved = await savePromotion(null, first, author)
  if (!saved.ok) throw new Error(saved.reason)
  const { id } = saved.value
  const known = { id, version: 1 }
  await savePromotion(known, { ...first, name: 'Bread afternoon', maxUses: null }, author)
  await switchPromotion(id, 'active', author)
  return id
}
