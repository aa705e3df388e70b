import type { Sql } from '#core/sql'
import { codeDigest } from '#app/balances/card_code'
import { issueGiftCard } from '#app/balances/issue_gift_card'
import { reopenGiftCard } from '#app/balances/take_back_opening'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import { type RowProblem, rowProblem } from '#app/move_in/engine/row_problem'
import { addTallies, emptyOutcome, type Target, type TargetRun } from '#app/move_in/engine/target'
import {
  cardKeys,
  type GiftCardRow,
  readGiftCard,
} from '#app/move_in/targets/balances/read_gift_card'
import { undoOpenings } from '#app/move_in/targets/balances/undo_openings'
import { CustomerMatches } from '#app/move_in/targets/reading/customer_matches'
import { loadReading } from '#app/move_in/targets/reading/load_reading'
import type { Reading } from '#app/move_in/targets/reading/field_reader'

interface GiftCardsContext {
  reading: Reading
  run: TargetRun
}

export const giftCardsTarget: Target<GiftCardRow, GiftCardsContext> = {
  kind: 'gift_cards',
  fields: [
    { key: 'code' },
    { key: 'lastFour' },
    { key: 'key' },
    { key: 'balance', isAmount: true },
    { key: 'initial', isAmount: true },
    { key: 'currency' },
    { key: 'issuedAt' },
    { key: 'expiresOn' },
    { key: 'state' },
    { key: 'disabledAt' },
    { key: 'holderNumber' },
    { key: 'holderEmail' },
    { key: 'holderName' },
    { key: 'note', isRepeatable: true },
  ],
  checkColumns(columns) {
    const has = (field: string) => columns.some((column) => column.field === field)
    if (!has('code') && !has('lastFour')) return 'move_in.errors.no_card_code'
    return has('balance') ? null : 'move_in.errors.no_balance'
  },
  async prepare(run) {
    return { reading: await loadReading(run), run }
  },
  read(record, { reading }) {
    const { value, problems } = readGiftCard(record, reading)
    return {
      value: problems.length > 0 ? null : value,
      problems,
      tallies: { gift_cards: 1, [`gift_cards_minor:${value.currency}`]: value.balanceMinor },
    }
  },
  skip(row, { seen }) {
    seen.claim(cardKeys(row), row.row)
  },
  async writeBatch(sql, entries, { context, changes }) {
    const outcome = emptyOutcome()
    const holders = await CustomerMatches.load(
      sql,
      entries.map(({ value }) => value.holder)
    )
    for (const { value } of entries) {
      const earlier = context.run.seen.claim(cardKeys(value), value.row)
      const done = earlier
        ? rowProblem(value.row, 'card_twice_in_file', { detail: earlier.row })
        : await writeCard(sql, value, holders.idOf(value.holder), { run: context.run, changes })
      if (typeof done !== 'string') outcome.problems.push(done)
      else {
        outcome[done]++
        addTallies(outcome.tallies, {
          gift_cards: 1,
          [`gift_cards_minor:${value.currency}`]: value.balanceMinor,
        })
      }
    }
    return outcome
  },
  undo: (sql, changes, undo) => undoOpenings(sql, changes, undo),
}

async function writeCard(
  sql: Sql,
  card: GiftCardRow,
  customerId: string | null,
  { run, changes }: { run: TargetRun; changes: ChangeLog }
): Promise<'created' | 'unchanged' | RowProblem> {
  const origin = { storeId: run.storeId, operatorId: run.operatorId, sourceId: run.fileId }
  const known = await findCard(sql, card, run.source)
  const change = { row: card.row, object: 'gift_card' }
  if (known?.state === 'withdrawn') {
    await reopenGiftCard(sql, known.id, card.balanceMinor, { ...origin, isBlocked: card.isBlocked })
    changes.add({ ...change, objectId: known.id, action: 'created' })
    return 'created'
  }
  if (known && (known.balanceMinor !== card.balanceMinor || known.currency !== card.currency))
    return rowProblem(card.row, 'card_known_with_other_balance', { value: `…${card.lastFour}` })
  if (known) {
    changes.add({ ...change, objectId: known.id, action: 'found' })
    return 'unchanged'
  }
  const issued = await issueGiftCard(sql, {
    ...origin,
    code: card.code === null ? { lastFour: card.lastFour } : { whole: card.code },
    currency: card.currency,
    amountMinor: card.balanceMinor,
    issuedMinor: card.issuedMinor,
    issuedAt: card.issuedAt ?? undefined,
    expiresOn: card.expiresOn,
    customerId,
    note: noteOf(card, customerId),
    isBlocked: card.isBlocked,
    kind: 'opening',
    origin: { name: run.source, key: card.key },
  })
  if (!issued.ok) return rowProblem(card.row, 'card_code_taken', { value: `…${card.lastFour}` })
  changes.add({ ...change, objectId: issued.value.accountId, action: 'created' })
  return 'created'
}

/** A holder who is no customer of ours is kept in the note. */
function noteOf({ note, holder }: GiftCardRow, customerId: string | null): string | null {
  const person = [holder.name, holder.email].filter(Boolean).join(', ')
  return customerId === null && person !== '' ? [note, person].filter(Boolean).join('\n') : note
}

interface KnownCard {
  id: string
  state: string
  balanceMinor: number
  currency: string
}

async function findCard(sql: Sql, card: GiftCardRow, source: string): Promise<KnownCard | null> {
  const [condition, values] =
    card.code !== null
      ? ['g.code_digest = ?', [codeDigest(card.code)]]
      : card.key !== null
        ? ['g.origin = ? and g.origin_key = ?', [source, card.key]]
        : [
            'g.origin = ? and g.last_four = ? and g.code_digest is null and g.issued_minor = ?',
            [source, card.lastFour, card.issuedMinor],
          ]
  const [row] = await sql.all<Record<string, string | number>>(
    `select a.id, g.state, a.balance_minor, a.currency from gift_cards g
       join balance_accounts a on a.id = g.account_id where ${String(condition)} limit 1`,
    values as (string | number)[]
  )
  return row
    ? {
        id: String(row.id),
        state: String(row.state),
        balanceMinor: Number(row.balance_minor),
        currency: String(row.currency),
      }
    : null
}
