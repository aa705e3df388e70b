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
  /** Paid ahead and not yet counted in or given back. */
  deposit_minor: number
  is_to_forget: boolean
  tell_attempts: number
  revision: number
}

/** A line of a register that belongs to a work order. */
export interface SoldLineRow {
  /** The register's own id of the line. */
  id: string
  order_id: string
  /** `back` gives a line of the other two back, whole or in part. */
  role: 'goods' | 'deposit' | 'back'
  source_id: string | null
  /** As in the sale: below zero for what comes back. */
  quantity_thousandths: number
  amount_minor: number
  at: string
  sale_id: string | null
  /** Null until it is paid. */
  receipt_number: string | null
  /** Whether its sale was post-voided. */
  is_reversed: boolean
}

export interface PhotoRow {
  id: string
  order_id: string
  /** Among the plugin's own files. */
  path: string
  bytes: number
  at: string
  by_name: string
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
  | 'planned'
  | 'priced'
  | 'estimate_sent'
  | 'estimate_approved'
  | 'estimate_declined'
  | 'told_ready'
  | 'mail_failed'
  | 'sold'
  | 'reopened'
  | 'deposit_taken'
  | 'deposit_back'
  | 'photo_added'
  | 'photo_removed'
  | 'forgotten'

export interface NumberRow {
  store_id: string
  last: number
}
