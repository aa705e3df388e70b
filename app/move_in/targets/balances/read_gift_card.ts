import type { SourceRecord } from '#app/move_in/engine/record'
import { plainCode, SHORTEST_CODE } from '#app/balances/card_code'
import { FieldReader, type Reading } from '#app/move_in/targets/reading/field_reader'
import type { CustomerKey } from '#app/move_in/targets/reading/customer_matches'

export interface GiftCardRow {
  row: number
  /** The whole code; null where the source tells its end only. */
  code: string | null
  lastFour: string
  /** The card's own id in the source. */
  key: string | null
  currency: string
  balanceMinor: number
  issuedMinor: number
  issuedAt: string | null
  expiresOn: string | null
  isBlocked: boolean
  holder: CustomerKey
  note: string | null
}

const OFF = /^(false|no|n|0|disabled|deactivated|blocked|inactive|void|voided|expired)$/i

export function readGiftCard(record: SourceRecord, reading: Reading) {
  const reader = new FieldReader(record, reading)
  const currency = reader.currency('currency')
  const code = reader.text('code', 60)
  const plain = code === null ? null : plainCode(code.replace(/^'/, ''))
  const end = plainCode((reader.text('lastFour', 60) ?? plain ?? '').replace(/^'/, '')).slice(-4)
  if (end === '') reader.refuse('card_without_code')
  // `**** 1234` is the end of a code, not the code.
  const isWhole = plain !== null && !/[*•.…]/.test(plain)
  if (isWhole && plain.length < SHORTEST_CODE) reader.refuse('card_code_too_short', 'code')
  const balance = reader.amount('balance', currency)
  const isMissing = balance === null && reader.cells('balance').length === 0
  if (isMissing) reader.refuse('balance_missing')
  if (balance !== null && balance < 0) reader.refuse('balance_negative', 'balance')
  const state = reader.text('state', 40)
  const value: GiftCardRow = {
    row: record.row,
    code: isWhole ? plain : null,
    lastFour: end,
    key: reader.text('key', 80),
    currency,
    balanceMinor: balance ?? 0,
    issuedMinor: reader.amount('initial', currency) ?? balance ?? 0,
    issuedAt: reader.instant('issuedAt'),
    expiresOn: reader.day('expiresOn'),
    isBlocked: (state !== null && OFF.test(state)) || reader.text('disabledAt', 60) !== null,
    holder: holderOf(reader),
    note: reader.joined('note', '\n', 2_000),
  }
  return { value, problems: reader.problems }
}

/** Whom a card or credit belongs to, as far as the file says. */
export function holderOf(reader: FieldReader): CustomerKey {
  return {
    number: reader.text('holderNumber', 40)?.replace(/^'/, '') ?? null,
    email: reader.cells('holderEmail').length > 0 ? reader.email('holderEmail') : null,
    name: reader.text('holderName', 160),
  }
}

/** By what a second row about the same card is noticed. */
export function cardKeys({ code, key, lastFour, holder, issuedAt }: GiftCardRow): string[] {
  if (code !== null) return [`code ${code}`]
  if (key !== null) return [`key ${key}`]
  return [`end ${lastFour} ${holder.email ?? holder.name ?? ''} ${issuedAt ?? ''}`]
}
