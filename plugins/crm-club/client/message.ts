/** What the plugin's own routes answer about messages; amounts in minor units. */
export interface Segment {
  tiers: string[]
  fromPoints: number | null
  toPoints: number | null
  seenWithinDays: number | null
  awayForDays: number | null
  birthdayMonth: number | null
}

export interface MessageCounts {
  waiting: number
  sending: number
  sent: number
  failed: number
  skipped: number
  left: number
}

export interface Message {
  id: string
  subject: string
  body: string
  days: number
  state: 'sending' | 'sent' | 'stopped'
  written_by: string
  written_at: string
}

export type MessageRow = Message & { counts: MessageCounts }

export interface MessagesPage {
  /** Of the club as it is set up today. */
  tiers: string[]
  messages: MessageRow[]
}

export interface Preview {
  count: number
  withoutConsent: number
  withoutAddress: number
  example: { to: string; subject: string; text: string } | null
}

export interface Brought {
  members: number
  sales: number
  amountMinor: number
}

export interface Report {
  message: Message
  counts: MessageCounts
  after: Brought
  before: Brought
  days: { day: number; amountMinor: number; beforeMinor: number }[]
}
