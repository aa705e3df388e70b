import { clock, toDatabaseTime } from '#core/clock'
import { newId } from '#core/ids'
import type { GivenShop } from '#tests/support/given_shop'
import type { BigItem } from '#tests/support/big_shop/fill_catalog'
import { addSale, type TradeDay } from '#tests/support/big_shop/sale_rows'
import { seeded } from '#tests/support/big_shop/seeded'
import { TableWriter } from '#tests/support/big_shop/table_writer'

const DAY_MS = 86_400_000

export interface TradeSize {
  sales: number
  days: number
}

/**
 * Trade of the past days: one closed till session a day with its sales, lines, taxes, tenders,
 * movements, documents and journal. Chains and signatures are not real: nothing verifies them.
 */
export async function fillTrade(
  shop: GivenShop,
  goods: { items: BigItem[]; customerIds: string[]; floorId: string },
  { sales, days }: TradeSize
): Promise<void> {
  const random = seeded(13)
  const writer = new TableWriter()
  const perDay = Math.ceil(sales / days)
  for (let day = 0; day < days; day++) {
    const date = new Date(clock.now().getTime() - (days - day) * DAY_MS).toISOString().slice(0, 10)
    const today: TradeDay = { shop, ...goods, date, sessionId: newId(), firstNumber: day * perDay }
    addSession(writer, today, day)
    for (let sale = 0; sale < perDay; sale++) addSale(writer, today, sale, random)
    addSafeMovement(writer, today)
    await writer.flush()
  }
}

function addSession(writer: TableWriter, { shop, date, sessionId }: TradeDay, day: number): void {
  const place = {
    store_id: shop.store.id,
    register_id: shop.register.id,
    enrolment_id: shop.enrolment.id,
    business_date: date,
  }
  writer.add('till_sessions', {
    id: sessionId,
    ...place,
    state: 'closed',
    opened_at: `${date} 07:00:00.000`,
    opened_by_id: shop.operators.cashier.id,
    float_minor: 100_000,
    closed_at: `${date} 20:00:00.000`,
    closed_by_id: shop.operators.cashier.id,
    sales_count: 0,
    sales_minor: 0,
    returns_count: 0,
    returns_minor: 0,
    expected_cash_minor: 100_000,
  })
  writer.add('z_reports', {
    id: newId(),
    till_session_id: sessionId,
    ...place,
    series: shop.enrolment.series,
    number: 1_000 + day,
    report: '{"grandTotals":{"salesMinor":0,"returnsMinor":0,"netMinor":0}}',
    counts: '[]',
    over_short_minor: 0,
    closed_at: `${date} 20:00:00.000`,
  })
}

function addSafeMovement(writer: TableWriter, { shop, date, sessionId }: TradeDay): void {
  writer.add('safe_movements', {
    id: newId(),
    store_id: shop.store.id,
    kind: 'pickup',
    amount_minor: 50_000,
    currency: shop.store.currency,
    reason: 'Close',
    source_document_id: sessionId,
    operator_id: shop.operators.cashier.id,
    occurred_at: `${date} 20:00:00.000`,
  })
}

/** Sales that wait, events that are done: what else a shop gathers over the years. */
export async function fillRemains(shop: GivenShop, size: number): Promise<void> {
  const writer = new TableWriter()
  const at = toDatabaseTime(clock.now())
  for (let number = 0; number < size; number++) {
    writer.add('parked_sales', {
      id: newId(),
      store_id: shop.store.id,
      register_id: shop.register.id,
      operator_id: shop.operators.cashier.id,
      label: `Parked ${number}`,
      gross_minor: 1_000,
      line_count: 1,
      draft: '{}',
      parked_at: at,
      recalled_at: number % 20 === 0 ? null : at,
    })
    writer.add('outbox_events', {
      id: newId(),
      kind: 'sales.sale.completed',
      store_id: shop.store.id,
      subject_id: null,
      payload: '{}',
      attempts: 1,
      created_at: at,
      available_at: at,
      done_at: at,
    })
  }
  await writer.flush()
}
