/** What the plugin's own routes answer; amounts in minor units, days as `2026-11-22`. */
export interface OrderCard {
  id: string
  number: string
  state: string
  stateName: string
  phase: string
  customer_name: string
  device: string
  technician: string | null
  due_on: string | null
  total_minor: number
  isOver: boolean
  isOverdue: boolean
  revision: number
}

export interface NamedState {
  key: string
  name: string
}

export interface BoardView {
  today: string
  currency: Currency | null
  technicians: string[]
  problems: unknown[]
  states: NamedState[]
  orders: OrderCard[]
}

export interface CalendarView {
  today: string
  /** Its Monday. */
  from: string
  technicians: string[]
  orders: OrderCard[]
  /** Late from before this week. */
  late: OrderCard[]
}

export interface Currency {
  code: string
  minorDigits: number
}

export type Stroke = [number, number][]

export interface Intake {
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
  signature: Stroke[] | null
}

export interface OrderLine {
  kind: 'part' | 'labour'
  item_id: string | null
  text: string
  quantity_thousandths: number
  unit_price_minor: number
}

/** A line while it is written down; its quantity as it was typed. */
export interface EditedLine {
  key: number
  kind: OrderLine['kind']
  item_id: string | null
  text: string
  quantity: string
  unit_price_minor: number | null
}

export interface KnownCustomer {
  id: string
  number: string | null
  name: string
  email: string | null
  phone: string | null
}

export interface KnownItem {
  id: string
  name: string
  code: string | null
  price_minor: number | null
}

export interface Estimate {
  total_minor: number
  sent_at: string
  expires_at: string
  answer: 'approved' | 'declined' | 'replaced' | null
  answered_by: string | null
  answered_at: string | null
  isExpired: boolean
}

export interface HistoryLine {
  id: string
  at: string
  kind: string
  by_name: string | null
  detail: Record<string, string | number | null>
}

export interface OrderView extends OrderCard, Intake {
  opened_at: string
  receipt_number: string | null
  warranty_of: string | null
  warranty_until: string | null
  isUnderWarranty: boolean
  next: NamedState[]
  suggested: NamedState | null
  lines: (OrderLine & { total_minor: number })[]
  totals: { partsMinor: number; labourMinor: number; totalMinor: number }
  estimate: Estimate | null
  history: HistoryLine[]
  technicians: string[]
  currency: Currency | null
  photos: { id: string; at: string }[]
  /** Paid ahead and not yet counted in. */
  deposits: { lineId: string; receiptNumber: string; amountMinor: number }[]
}

export type FieldErrors = Record<string, string>
