import { newId } from '#core/ids'
import type { GivenShop } from '#tests/support/given_shop'
import type { BigItem } from '#tests/support/big_shop/fill_catalog'
import type { Seeded } from '#tests/support/big_shop/seeded'
import type { TableWriter } from '#tests/support/big_shop/table_writer'

const VAT_PPM = 250_000

/** One business date of trade, and what may be sold on it to whom. */
export interface TradeDay {
  shop: GivenShop
  items: BigItem[]
  customerIds: string[]
  floorId: string
  date: string
  sessionId: string
  /** Number of the day's first sale since the beginning. */
  firstNumber: number
}

/** A cash or card sale of one to five lines with every row that a real one leaves behind. */
export function addSale(writer: TableWriter, day: TradeDay, place: number, random: Seeded): void {
  const { shop, date } = day
  const id = newId()
  const number = day.firstNumber + place
  const hour = 8 + (place % 12)
  const minutes = String(place % 60).padStart(2, '0')
  const at = `${date} ${String(hour).padStart(2, '0')}:${minutes}:00.${String(place % 1_000).padStart(3, '0')}`
  const lines = Array.from({ length: 1 + random.below(5) }, () => random.pick(day.items))
  const grossMinor = lines.reduce((sum, item) => sum + item.unitPriceMinor, 0)
  const isOpenReview = random.oneIn(100)
  const hasCustomer = random.oneIn(4)
  writer.add('documents', {
    id,
    enrolment_id: shop.enrolment.id,
    sequence: 1_000 + number,
    kind: 'sale',
    store_id: shop.store.id,
    till_session_id: day.sessionId,
    state: random.oneIn(500) ? 'quarantined' : 'accepted',
    bytes: '{}',
    signature: '',
    digest: id,
    acceptance_sequence: 1_000_000 + number,
    received_at: at,
  })
  writer.add('sales', {
    id,
    store_id: shop.store.id,
    register_id: shop.register.id,
    enrolment_id: shop.enrolment.id,
    till_session_id: day.sessionId,
    kind: random.oneIn(30) ? 'return' : 'sale',
    receipt_number: `1-${shop.enrolment.series}-${1_000 + number}`,
    receipt_series: shop.enrolment.series,
    receipt_sequence: 1_000 + number,
    business_date: date,
    completed_at: at,
    local_hour: hour + 1,
    operator_id: random.oneIn(3) ? shop.operators.manager.id : shop.operators.cashier.id,
    customer_id: hasCustomer ? random.pick(day.customerIds) : null,
    currency: shop.store.currency,
    line_count: lines.length,
    base_minor: grossMinor,
    discount_minor: 0,
    net_minor: netOf(grossMinor),
    tax_minor: grossMinor - netOf(grossMinor),
    gross_minor: grossMinor,
    tip_minor: 0,
    rounding_minor: 0,
    change_minor: 0,
    cost_minor: 0,
    public_token: id,
    pipeline_hash: 'none',
    review_state: isOpenReview ? 'open' : 'none',
  })
  for (const [position, item] of lines.entries()) {
    addLine(writer, day, item, { saleId: id, position, at })
  }
  addTender(writer, day, id, grossMinor, random.oneIn(3) ? 'cash' : 'card')
  addEntry(writer, day, { saleId: id, number, at })
  if (isOpenReview) {
    writer.add('sale_reviews', {
      id: newId(),
      sale_id: id,
      reason: 'price_differs',
      detail: '{}',
      created_at: at,
    })
  }
}

function netOf(grossMinor: number): number {
  return Math.round((grossMinor * 1_000_000) / (1_000_000 + VAT_PPM))
}

function addLine(
  writer: TableWriter,
  { shop, floorId }: TradeDay,
  item: BigItem,
  { saleId, position, at }: { saleId: string; position: number; at: string }
): void {
  const id = newId()
  const grossMinor = item.unitPriceMinor
  const netMinor = netOf(grossMinor)
  const taxCategoryId = shop.taxCategories.standard!.id
  writer.add('sale_lines', {
    id,
    sale_id: saleId,
    position,
    item_id: item.id,
    name: item.name,
    identifier: item.gtin,
    department_id: null,
    tax_category_id: taxCategoryId,
    operator_id: shop.operators.cashier.id,
    unit: 'piece',
    quantity_thousandths: 1_000,
    returned_thousandths: 0,
    unit_price_minor_e4: grossMinor * 10_000,
    base_minor: grossMinor,
    line_discount_minor: 0,
    sale_discount_minor: 0,
    net_minor: netMinor,
    tax_minor: grossMinor - netMinor,
    gross_minor: grossMinor,
  })
  writer.add('sale_line_taxes', {
    sale_line_id: id,
    position: 0,
    sale_id: saleId,
    tax_rate_id: taxCategoryId,
    name: 'VAT',
    rate_ppm: VAT_PPM,
    net_minor: netMinor,
    tax_minor: grossMinor - netMinor,
  })
  writer.add('stock_movements', {
    id: newId(),
    location_id: floorId,
    item_id: item.id,
    quantity_thousandths: -1_000,
    kind: 'sale',
    source_id: saleId,
    operator_id: shop.operators.cashier.id,
    occurred_at: at,
  })
}

function addTender(
  writer: TableWriter,
  { shop, sessionId }: TradeDay,
  saleId: string,
  amountMinor: number,
  kind: 'cash' | 'card'
): void {
  writer.add('sale_tenders', {
    id: newId(),
    sale_id: saleId,
    till_session_id: sessionId,
    tender_type_id: shop.tenderTypes[kind].id,
    name: shop.tenderTypes[kind].name,
    kind,
    given_minor: amountMinor,
    amount_minor: amountMinor,
    change_minor: 0,
    currency: shop.store.currency,
  })
}

function addEntry(
  writer: TableWriter,
  { shop, sessionId }: TradeDay,
  { saleId, number, at }: { saleId: string; number: number; at: string }
): void {
  writer.add('journal_entries', {
    chain: shop.enrolment.id,
    sequence: 1_000 + number,
    store_id: shop.store.id,
    register_id: shop.register.id,
    till_session_id: sessionId,
    document_id: saleId,
    occurred_at: at,
    kind: 'sale.completed',
    operator_id: shop.operators.cashier.id,
    payload: `{"saleId":"${saleId}"}`,
    previous_hash: saleId,
    hash: saleId,
  })
}
