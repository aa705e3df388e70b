import type { Sql } from '#core/sql'
import type { CashMovementKind } from '#app/documents/types'

/** A session's figures summed by the database from its own rows, without reading any document. */
export interface SessionSums {
  salesMinor: number
  salesCount: number
  returnsMinor: number
  returnsCount: number
  keptBackMinor: number
  keptBackCount: number
  serviceChargesMinor: number
  serviceChargesCount: number
  postVoidsMinor: number
  postVoidsCount: number
  /** Goods out and goods back by the sign of their lines, post-voids included. */
  soldMinor: number
  broughtBackMinor: number
  roundingMinor: number
  tipMinor: number
  giftCardsMinor: number
  cashSalesMinor: number
  expectedCashMinor: number
  noSales: number
  loansMinor: number
  pickupsMinor: number
  paidInMinor: number
  paidOutMinor: number
  /** Amounts by id of the tender type, of the department (`none` without one), of the operator. */
  tenders: Record<string, number>
  departments: Record<string, number>
  operators: Record<string, number>
  /** VAT by `<tax rate id> <rate in ppm>`. */
  taxes: Record<string, number>
}

type Amounts = Record<string, string | number | null>

/** Sums a session from sales, lines, taxes, tenders and cash movements. */
export async function sumSessionRows(sql: Sql, tillSessionId: string): Promise<SessionSums> {
  const id = [tillSessionId]
  const [sales] = await sql.all<Amounts>(SALES, id)
  const [cards] = await sql.all<Amounts>(GIFT_CARDS, id)
  const [all] = await sql.all<Amounts>(LINES, id)
  const [lines] = await sql.all<Amounts>(`${LINES} and s.post_void_of_sale_id is null`, id)
  const [session] = await sql.all<Amounts>(
    'select expected_cash_minor from till_sessions where id = ?',
    id
  )
  const movements = await byKey(sql, MOVEMENTS, id)
  const cash = await byKey(sql, CASH, id)
  const moved = (kind: CashMovementKind) => movements[kind] ?? 0
  return {
    salesMinor: numberOf(lines?.sold) - numberOf(lines?.kept_back),
    salesCount: numberOf(lines?.sold_receipts),
    returnsMinor: -numberOf(lines?.returned),
    returnsCount: numberOf(lines?.return_receipts),
    keptBackMinor: numberOf(lines?.kept_back),
    keptBackCount: numberOf(lines?.kept_back_lines),
    serviceChargesMinor: numberOf(lines?.charged),
    serviceChargesCount: numberOf(lines?.charged_lines),
    postVoidsMinor: numberOf(cards?.voided) - numberOf(sales?.voided),
    postVoidsCount: numberOf(sales?.void_count),
    soldMinor: numberOf(all?.sold),
    broughtBackMinor: -numberOf(all?.returned),
    roundingMinor: numberOf(sales?.rounding),
    tipMinor: numberOf(sales?.tips),
    giftCardsMinor: numberOf(cards?.amount),
    cashSalesMinor: cash.cash ?? 0,
    expectedCashMinor: numberOf(session?.expected_cash_minor),
    noSales: moved('no_sale'),
    loansMinor: moved('loan'),
    pickupsMinor: moved('pickup'),
    paidInMinor: moved('paid_in'),
    paidOutMinor: moved('paid_out'),
    tenders: await byKey(sql, TENDERS, id),
    departments: await byKey(sql, DEPARTMENTS, id),
    operators: await byKey(sql, OPERATORS, id),
    taxes: await byKey(sql, TAXES, id),
  }
}

/** Gift cards on a sale are money kept for somebody, in all sums of turnover. */
export const IS_TURNOVER = 'not exists (select 1 from gift_card_lines g where g.line_id = l.id)'

const GIFT_CARDS = `
  select sum(g.amount_minor) as amount,
         sum(case when s.post_void_of_sale_id is not null then g.amount_minor else 0 end) as voided
    from sales s join gift_card_lines g on g.sale_id = s.id
   where s.till_session_id = ?`

const SALES = `
  select sum(rounding_minor) as rounding, sum(tip_minor) as tips,
         sum(case when post_void_of_sale_id is not null then gross_minor else 0 end) as voided,
         sum(case when post_void_of_sale_id is not null then 1 else 0 end) as void_count
    from sales where till_session_id = ?`

const LINES = `
  select sum(case when l.quantity_thousandths > 0 then l.gross_minor else 0 end) as sold,
         sum(case when l.quantity_thousandths < 0 then l.gross_minor else 0 end) as returned,
         sum(case when l.fee_kind = 'restocking' then l.gross_minor else 0 end) as kept_back,
         sum(case when l.fee_kind = 'restocking' then 1 else 0 end) as kept_back_lines,
         sum(case when l.fee_kind = 'service_charge' then l.gross_minor else 0 end) as charged,
         sum(case when l.fee_kind = 'service_charge' then 1 else 0 end) as charged_lines,
         count(distinct case when l.quantity_thousandths > 0
           and coalesce(l.fee_kind, '') <> 'restocking' then s.id end) as sold_receipts,
         count(distinct case when l.quantity_thousandths < 0 then s.id end) as return_receipts
    from sales s join sale_lines l on l.sale_id = s.id
   where s.till_session_id = ? and ${IS_TURNOVER}`

/** A no-sale moves no money; it is counted. */
const MOVEMENTS = `
  select kind as name, sum(case when kind = 'no_sale' then 1 else amount_minor end) as amount
    from cash_movements where till_session_id = ? group by kind`

const CASH = `
  select kind as name, sum(amount_minor) as amount
    from sale_tenders where till_session_id = ? and kind = 'cash' group by kind`

const TENDERS = `
  select tender_type_id as name, sum(amount_minor) as amount
    from sale_tenders where till_session_id = ? group by tender_type_id`

const DEPARTMENTS = `
  select coalesce(l.department_id, 'none') as name, sum(l.gross_minor) as amount
    from sales s join sale_lines l on l.sale_id = s.id
   where s.till_session_id = ? and ${IS_TURNOVER} group by coalesce(l.department_id, 'none')`

const OPERATORS = `
  select s.operator_id as name, sum(l.gross_minor) - coalesce(sum(g.amount_minor), 0) as amount
    from sales s
    join sale_lines l on l.sale_id = s.id
    left join gift_card_lines g on g.line_id = l.id
   where s.till_session_id = ? group by s.operator_id`

const TAXES = `
  select concat(t.tax_rate_id, ' ', t.rate_ppm) as name, sum(t.tax_minor) as amount
    from sales s
    join sale_lines l on l.sale_id = s.id
    join sale_line_taxes t on t.sale_line_id = l.id
   where s.till_session_id = ? and ${IS_TURNOVER} group by t.tax_rate_id, t.rate_ppm`

async function byKey(sql: Sql, statement: string, values: string[]) {
  const rows = await sql.all<{ name: string; amount: number | string }>(statement, values)
  return Object.fromEntries(rows.map(({ name, amount }) => [name, Number(amount)]))
}

function numberOf(value: string | number | null | undefined): number {
  return Number(value ?? 0)
}
