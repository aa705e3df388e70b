import { readInWorker } from '#core/reader'

export interface LedgerDifference {
  check: string
  place: string
  subject: string
  found: number
  expected: number
}

/** What is counted and held of a promotion's limits, beside its ledger and its holds. */
function promotionCheck(kind: 'uses' | 'discount', total: string): string {
  const [counted, held] =
    kind === 'uses'
      ? ['uses_counted', 'uses_held']
      : ['discount_counted_minor', 'discount_held_minor']
  return `
    select p.promotion_id as place, p.promotion_id as subject, p.${counted} + p.${held} as found,
           coalesce(u.total, 0) + coalesce(h.total, 0) as expected
      from promotion_usage p left join (
        select promotion_id, ${total} as total from promotion_uses
         where given_back_by_sale_id is null group by promotion_id
      ) u on u.promotion_id = p.promotion_id left join (
        select promotion_id, ${total} as total from promotion_holds group by promotion_id
      ) h on h.promotion_id = p.promotion_id
     where p.${counted} <> coalesce(u.total, 0) or p.${held} <> coalesce(h.total, 0)`
}

/**
 * Each check finds the rows where a stored balance is not what its movements add up to. All have
 * the columns place, subject, found and expected.
 */
const CHECKS: Record<string, string> = {
  'stock level': `
    select v.location_id as place, v.item_id as subject,
           v.on_hand_thousandths as found, coalesce(m.total, 0) as expected
      from stock_levels v left join (
        select location_id, item_id, sum(quantity_thousandths) as total
          from stock_movements group by location_id, item_id
      ) m on m.location_id = v.location_id and m.item_id = v.item_id
     where v.on_hand_thousandths <> coalesce(m.total, 0)`,
  'stock movement without a level': `
    select m.location_id as place, m.item_id as subject, 0 as found, sum(m.quantity_thousandths) as expected
      from stock_movements m left join stock_levels v
        on v.location_id = m.location_id and v.item_id = m.item_id
     where v.item_id is null group by m.location_id, m.item_id`,
  'held stock': `
    select v.location_id as place, v.item_id as subject,
           v.held_thousandths as found, coalesce(h.total, 0) as expected
      from stock_levels v left join (
        select location_id, item_id, sum(quantity_thousandths) as total
          from stock_holds group by location_id, item_id
      ) h on h.location_id = v.location_id and h.item_id = v.item_id
     where v.held_thousandths <> coalesce(h.total, 0)`,
  'safe balance': `
    select s.id as place, s.id as subject,
           coalesce(b.balance_minor, 0) as found, coalesce(m.total, 0) as expected
      from stores s
      left join safe_balances b on b.store_id = s.id
      left join (
        select store_id, sum(amount_minor) as total from safe_movements group by store_id
      ) m on m.store_id = s.id
     where coalesce(b.balance_minor, 0) <> coalesce(m.total, 0)`,
  'gift card or credit': `
    select a.kind as place, a.id as subject, a.balance_minor as found, coalesce(m.total, 0) as expected
      from balance_accounts a left join (
        select account_id, sum(amount_minor) as total from balance_movements group by account_id
      ) m on m.account_id = a.id
     where a.balance_minor <> coalesce(m.total, 0)`,
  'held gift card or credit': `
    select a.kind as place, a.id as subject, a.held_minor as found, coalesce(h.total, 0) as expected
      from balance_accounts a left join (
        select account_id, sum(amount_minor) as total from balance_holds group by account_id
      ) h on h.account_id = a.id
     where a.held_minor <> coalesce(h.total, 0)`,
  'uses of a coupon': `
    select c.batch_id as place, c.id as subject, c.uses_counted as found, coalesce(u.total, 0) as expected
      from coupons c left join (
        select coupon_id, count(*) as total from coupon_uses
         where given_back_by_sale_id is null group by coupon_id
      ) u on u.coupon_id = c.id
     where c.uses_counted <> coalesce(u.total, 0)`,
  'held uses of a coupon': `
    select c.batch_id as place, c.id as subject, c.uses_held as found, coalesce(h.total, 0) as expected
      from coupons c left join (
        select coupon_id, count(*) as total from coupon_holds group by coupon_id
      ) h on h.coupon_id = c.id
     where c.uses_held <> coalesce(h.total, 0)`,
  'uses of a promotion': promotionCheck('uses', 'count(*)'),
  'discount of a promotion': promotionCheck('discount', 'sum(discount_minor)'),
  'sale and its lines': `
    select s.store_id as place, s.id as subject, s.gross_minor as found, coalesce(l.total, 0) as expected
      from sales s left join (
        select sale_id, sum(gross_minor) as total from sale_lines group by sale_id
      ) l on l.sale_id = s.id
     where s.gross_minor <> coalesce(l.total, 0)`,
  'sale and its tenders': `
    select s.store_id as place, s.id as subject, coalesce(t.total, 0) as found,
           s.gross_minor + s.tip_minor + s.rounding_minor as expected
      from sales s left join (
        select sale_id, sum(amount_minor) as total from sale_tenders group by sale_id
      ) t on t.sale_id = s.id
     where coalesce(t.total, 0) <> s.gross_minor + s.tip_minor + s.rounding_minor`,
  'sale without its document, or a document without its sale': `
    select s.store_id as place, s.id as subject, 1 as found, 0 as expected
      from sales s left join documents d on d.id = s.id and d.state = 'accepted' where d.id is null
    union all
    select d.store_id, d.id, 0, 1
      from documents d left join sales s on s.id = d.id
     where d.kind = 'sale' and d.state = 'accepted' and s.id is null`,
}

export const LEDGER_CHECKS = Object.keys(CHECKS)

/** Compares every stored balance with what it is the balance of. */
export async function verifyLedgers(): Promise<LedgerDifference[]> {
  const differences: LedgerDifference[] = []
  for (const [check, statement] of Object.entries(CHECKS)) {
    const rows = await readInWorker<Omit<LedgerDifference, 'check'>>(statement)
    differences.push(
      ...rows.map(({ place, subject, found, expected }) => ({
        check,
        place,
        subject,
        found: Number(found),
        expected: Number(expected),
      }))
    )
  }
  return differences
}
