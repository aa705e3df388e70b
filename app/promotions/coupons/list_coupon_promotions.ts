import { read } from '#core/sql'

export interface CouponPromotion {
  id: string
  name: string
}

interface Row {
  id: string
  name: string
  definition: string
}

/** The promotions that ask for a coupon and are not over, in the owner's order. */
export async function listCouponPromotions(storeId: string): Promise<CouponPromotion[]> {
  const rows = await read<Row>(
    `select id, name, definition from promotions
      where state in ('draft', 'active', 'paused') and (store_id is null or store_id = ?)
      order by position, id`,
    [storeId]
  )
  return rows
    .filter(({ definition }) => (JSON.parse(definition) as { needsCoupon: boolean }).needsCoupon)
    .map(({ id, name }) => ({ id, name }))
}
