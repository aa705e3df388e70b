import { placeholders, type Sql } from '#core/sql'

export const GIVES_BACK = ['never', 'post_void', 'returns'] as const

/** What gives a use of a promotion back: a post-void, also a return of the whole sale, or nothing. */
export type GivesBack = (typeof GIVES_BACK)[number]

export interface GiveBack {
  /** The sale that did not happen after all. */
  saleId: string
  /** The document that says so. */
  bySaleId: string
  by: 'post_void' | 'return'
}

interface Use {
  id: string
  discount_minor: number
}

/**
 * Gives back what a reversed or wholly returned sale had used, where the owner wants it; once.
 * Answers whether a limited promotion has more left now.
 */
export async function giveBackUses(sql: Sql, { saleId, bySaleId, by }: GiveBack): Promise<boolean> {
  const settings: GivesBack[] = by === 'post_void' ? ['post_void', 'returns'] : ['returns']
  await giveBackCoupons(sql, saleId, bySaleId, settings)
  const uses = await sql.all<Use>(
    `select u.promotion_id as id, u.discount_minor
       from promotion_uses u join promotions p on p.id = u.promotion_id
      where u.sale_id = ? and u.given_back_by_sale_id is null
        and p.gives_back in ${placeholders(1, settings.length)} order by u.promotion_id`,
    [saleId, ...settings]
  )
  for (const { id, discount_minor: discountMinor } of uses) {
    if (!(await markGivenBack(sql, 'promotion', { saleId, bySaleId, id }))) continue
    await sql.run(
      `update promotion_usage set uses_counted = uses_counted - 1,
              discount_counted_minor = discount_counted_minor - ? where promotion_id = ?`,
      [Number(discountMinor), id]
    )
  }
  return uses.length > 0
}

async function giveBackCoupons(
  sql: Sql,
  saleId: string,
  bySaleId: string,
  settings: GivesBack[]
): Promise<void> {
  const uses = await sql.all<{ id: string }>(
    `select u.coupon_id as id from coupon_uses u
       join coupons c on c.id = u.coupon_id join coupon_batches b on b.id = c.batch_id
       join promotions p on p.id = b.promotion_id
      where u.sale_id = ? and u.given_back_by_sale_id is null
        and p.gives_back in ${placeholders(1, settings.length)} order by u.coupon_id`,
    [saleId, ...settings]
  )
  for (const { id } of uses) {
    if (!(await markGivenBack(sql, 'coupon', { saleId, bySaleId, id }))) continue
    await sql.run('update coupons set uses_counted = uses_counted - 1 where id = ?', [id])
  }
}

/** True for the one who marks it, so that a use is given back once. */
async function markGivenBack(
  sql: Sql,
  kind: 'coupon' | 'promotion',
  { saleId, bySaleId, id }: { saleId: string; bySaleId: string; id: string }
): Promise<boolean> {
  const { changes } = await sql.run(
    `update ${kind}_uses set given_back_by_sale_id = ?
      where sale_id = ? and ${kind}_id = ? and given_back_by_sale_id is null`,
    [bySaleId, saleId, id]
  )
  return changes === 1
}
