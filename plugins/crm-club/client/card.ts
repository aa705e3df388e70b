/** What the plugin's own routes answer; amounts in minor units. */
export interface MemberView {
  balance: number
  tier: string | null
  next: { name: string; missingPoints: number } | null
  hasBirthday: boolean
}

export interface Reward {
  name: string
  points: number
  coupon: string
  isCovered: boolean
}

export interface RegisterCard {
  member: MemberView | null
  terms: string
  rewards: Reward[]
  used: { coupon: string; points: number } | null
  purchases: { receiptNumber: string; completedAt: string; amountMinor: number; points: number }[]
}

export interface OfficeCard {
  member: (MemberView & { joined_at: string; birthday: string | null; takes_mail: boolean }) | null
  moves: { kind: string; points: number; moved_at: string; note: string | null }[]
}

export interface MemberRow {
  customer_id: string
  name: string
  balance: number
  tier: string | null
  joined_at: string
}

export interface MembersPage {
  members: MemberRow[]
  count: number
  outstandingPoints: number
  perPage: number
}

/** What a route says when it does not do what it was asked. */
export function reasonOf(body: unknown): string | null {
  const { reason } = (body ?? {}) as { reason?: unknown }
  return typeof reason === 'string' ? reason : null
}
