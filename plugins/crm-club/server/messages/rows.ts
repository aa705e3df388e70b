import type { Segment } from './segment.ts'

/** `writing` until all recipients are there; `stopped` when the mail server took nothing. */
export type MessageState = 'writing' | 'sending' | 'sent' | 'stopped'

export interface Message {
  id: string
  store_id: string
  subject: string
  body: string
  segment: Segment
  days: number
  state: MessageState
  written_by: string
  written_at: string
}

/** `skipped`: no longer a member, or no longer written to, when it was their turn. */
export type RecipientState = 'waiting' | 'sending' | 'sent' | 'failed' | 'skipped'

export interface Recipient {
  id: string
  message_id: string
  customer_id: string
  state: RecipientState
  token_digest: string | null
  sent_at: string | null
  left_at: string | null
}

export interface Visit {
  sale_id: string
  customer_id: string
  store_id: string
  amount_minor: number
  completed_at: string
}
