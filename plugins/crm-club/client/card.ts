/** What the plugin's own routes answer; amounts in minor units. */
export interface MemberView {
  balance: number
  tier: string | null
  next: { name: string; missingPoints: number } | null
  hasBirthday: boolean
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
