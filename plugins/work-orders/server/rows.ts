import type { LineKind } from './totals.ts'

/** A work order as its table holds it; the other tables follow. */
export interface OrderRow {
  id: string
  store_id: string
  number: number
  state: string
  customer_id: string | null
  customer_name: string
  customer_email: string | null
  customer_phone: string | null
  locale: string
  device: string
  serial: string | null
  accessories: string | null
  fault: string
  technician: string | null
  due_on: string | null
  total_minor: number
  signature: Stroke[] | null
  warranty_of: string | null
  warranty_until: string | null
  opened_by: string
  opened_at: string
  changed_at: string
  closed_at: string | null
  told_at: string | null
  sale_id: string | null
  receipt_number: string | null
  revision: number
}

/** Points of one line of a signature, in a field of 600 × 200. */
export type Stroke = [x: number, y: number][]

export interface LineRow {
  id: string
  order_id: string
  position: number
  kind: LineKind
  item_id: string | null
  text: string
  quantity_thousandths: number
  unit_price_minor: number
}

export interface EstimateRow {
  id: string
  order_id: string
  token_digest: string
  lines: Omit<LineRow, 'order_id'>[]
  total_minor: number
  sent_at: string
  expires_at: string
  /** `replaced` by one that was sent later. */
  answer: 'approved' | 'declined' | 'replaced' | null
  answered_by: string | null
  answered_at: string | null
}

export interface EventRow {
  id: string
  order_id: string
  at: string
  kind: EventKind
  /** Null for the customer and for what happened by itself. */
  by_name: string | null
  detail: Record<string, string | number | null>
}

export type EventKind =
  | 'opened'
  | 'moved'
  | 'changed'
  | 'noted'
  | 'priced'
  | 'estimate_sent'
  | 'estimate_approved'
  | 'estimate_declined'
  | 'told_ready'
  | 'mail_failed'
  | 'sold'

export interface NumberRow {
  store_id: string
  last: number
}
