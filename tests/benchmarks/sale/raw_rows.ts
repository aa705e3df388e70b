/**
 * The raw cost of a five-line sale: a fixed set of rows in the same database, in multi-row
 * prepared statements, with nothing around them. 1 sale, 5 lines, 5 line taxes, 1 tender,
 * 5 movements, 5 levels, 1 till total, 1 journal entry, 1 outbox row.
 */
import { randomUUID } from 'node:crypto'

export interface RawPlace {
  storeId: string
  registerId: string
  enrolmentId: string
  tillSessionId: string
  operatorId: string
  tenderTypeId: string
  taxCategoryId: string
  locationId: string
  itemIds: string[]
}

export interface RawStatement {
  text: string
  values: (string | number | null)[]
}

const AT = '2026-11-22 10:00:00.000'
const LINES = 5
let sequence = 0

export const PLACE_QUERY = `select s.store_id, s.register_id, s.enrolment_id, s.id as till_session_id,
    s.opened_by_id, (select id from tender_types where kind = 'cash' limit 1) as tender_type_id,
    (select id from tax_categories limit 1) as tax_category_id,
    (select id from stock_locations where kind = 'shop_floor' limit 1) as location_id
  from till_sessions s order by s.id`
export const ITEMS_QUERY = 'select item_id from stock_levels limit 500'

export function placeOf(row: Record<string, string>, items: { item_id: string }[]): RawPlace {
  return {
    storeId: row.store_id!,
    registerId: row.register_id!,
    enrolmentId: row.enrolment_id!,
    tillSessionId: row.till_session_id!,
    operatorId: row.opened_by_id!,
    tenderTypeId: row.tender_type_id!,
    taxCategoryId: row.tax_category_id!,
    locationId: row.location_id!,
    itemIds: items.map(({ item_id }) => item_id),
  }
}

function insert(table: string, rows: Record<string, string | number | null>[]): RawStatement {
  const columns = Object.keys(rows[0]!)
  const marks = `(${columns.map(() => '?').join(', ')})`
  return {
    text: `insert into ${table} (${columns.join(', ')}) values ${rows.map(() => marks).join(', ')}`,
    values: rows.flatMap((row) => Object.values(row)),
  }
}

/** The statements of one sale, in the order of their foreign keys. */
export function rawSale(place: RawPlace): RawStatement[] {
  sequence += 1
  const saleId = randomUUID()
  const items = Array.from(
    { length: LINES },
    (_, line) => place.itemIds[(sequence * 37 + line * 11) % place.itemIds.length]!
  ).sort()
  const lines = items.map((itemId) => ({ id: randomUUID(), itemId }))
  return [
    // First, as the foreign keys of the other rows would share its lock and then want it alone.
    {
      text: `update till_sessions set sales_count = sales_count + 1, sales_minor = sales_minor + ?,
        expected_cash_minor = expected_cash_minor + ? where id = ?`,
      values: [5_000, 5_000, place.tillSessionId],
    },
    insert('sales', [saleRow(place, saleId)]),
    insert(
      'sale_lines',
      lines.map(({ id, itemId }, position) => lineRow(place, saleId, { id, itemId, position }))
    ),
    insert(
      'sale_line_taxes',
      lines.map(({ id }) => ({
        sale_line_id: id,
        position: 0,
        sale_id: saleId,
        tax_rate_id: place.taxCategoryId,
        name: 'VAT 25 %',
        rate_ppm: 250_000,
        net_minor: 800,
        tax_minor: 200,
      }))
    ),
    insert('sale_tenders', [tenderRow(place, saleId)]),
    insert(
      'stock_movements',
      lines.map(({ itemId }) => ({
        id: randomUUID(),
        location_id: place.locationId,
        item_id: itemId,
        quantity_thousandths: -1_000,
        kind: 'sale',
        source_id: saleId,
        unit_cost_minor_e4: 5_000_000,
        operator_id: place.operatorId,
        occurred_at: AT,
      }))
    ),
    {
      text: `update stock_levels set on_hand_thousandths = on_hand_thousandths - 1000
        where location_id = ? and item_id in (?, ?, ?, ?, ?)`,
      values: [place.locationId, ...items],
    },
    insert('journal_entries', [journalRow(place, saleId)]),
    insert('outbox_events', [outboxRow(place, saleId)]),
  ]
}

function saleRow(place: RawPlace, id: string) {
  return {
    id,
    store_id: place.storeId,
    register_id: place.registerId,
    enrolment_id: place.enrolmentId,
    till_session_id: place.tillSessionId,
    kind: 'sale',
    receipt_number: `0-0-${sequence}`,
    receipt_series: 0,
    receipt_sequence: sequence,
    business_date: '2026-11-22',
    completed_at: AT,
    local_hour: 11,
    operator_id: place.operatorId,
    currency: 'NOK',
    line_count: LINES,
    base_minor: 5_000,
    discount_minor: 0,
    net_minor: 4_000,
    tax_minor: 1_000,
    gross_minor: 5_000,
    tip_minor: 0,
    rounding_minor: 0,
    change_minor: 0,
    cost_minor: 2_500,
    public_token: id,
    pipeline_hash: 'raw',
    review_state: 'none',
  }
}

function lineRow(
  place: RawPlace,
  saleId: string,
  { id, itemId, position }: { id: string; itemId: string; position: number }
) {
  return {
    id,
    sale_id: saleId,
    position,
    item_id: itemId,
    name: 'Item',
    tax_category_id: place.taxCategoryId,
    operator_id: place.operatorId,
    unit: 'piece',
    quantity_thousandths: 1_000,
    returned_thousandths: 0,
    unit_price_minor_e4: 10_000_000,
    unit_cost_minor_e4: 5_000_000,
    base_minor: 1_000,
    line_discount_minor: 0,
    sale_discount_minor: 0,
    net_minor: 800,
    tax_minor: 200,
    gross_minor: 1_000,
  }
}

function tenderRow(place: RawPlace, saleId: string) {
  return {
    id: randomUUID(),
    sale_id: saleId,
    till_session_id: place.tillSessionId,
    tender_type_id: place.tenderTypeId,
    name: 'Cash',
    kind: 'cash',
    given_minor: 5_000,
    amount_minor: 5_000,
    change_minor: 0,
    currency: 'NOK',
  }
}

function journalRow(place: RawPlace, saleId: string) {
  return {
    chain: 'raw',
    sequence,
    store_id: place.storeId,
    register_id: place.registerId,
    till_session_id: place.tillSessionId,
    document_id: saleId,
    occurred_at: AT,
    kind: 'sale.completed',
    operator_id: place.operatorId,
    payload: `{"saleId":"${saleId}"}`,
    previous_hash: '0'.repeat(64),
    hash: '1'.repeat(64),
  }
}

function outboxRow(place: RawPlace, saleId: string) {
  return {
    id: randomUUID(),
    kind: 'sales.sale.completed',
    store_id: place.storeId,
    subject_id: saleId,
    payload: '{}',
    attempts: 0,
    created_at: AT,
    available_at: AT,
  }
}
