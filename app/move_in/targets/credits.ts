import type { Sql } from '#core/sql'
import { moveBalance } from '#app/balances/move_balance'
import { creditAccount } from '#app/balances/open_account'
import { findOpening } from '#app/balances/take_back_opening'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import type { SourceRecord } from '#app/move_in/engine/record'
import { type RowProblem, rowProblem } from '#app/move_in/engine/row_problem'
import { addTallies, emptyOutcome, type Target, type TargetRun } from '#app/move_in/engine/target'
import { holderOf } from '#app/move_in/targets/balances/read_gift_card'
import { undoOpenings } from '#app/move_in/targets/balances/undo_openings'
import type { CustomerRow } from '#app/move_in/targets/customers/read_customer'
import { insertCustomers } from '#app/move_in/targets/customers/write_customers'
import { type CustomerKey, CustomerMatches } from '#app/move_in/targets/reading/customer_matches'
import { FieldReader, type Reading } from '#app/move_in/targets/reading/field_reader'
import { loadReading } from '#app/move_in/targets/reading/load_reading'

interface CreditRow {
  row: number
  holder: CustomerKey
  currency: string
  amountMinor: number
  note: string | null
}

interface CreditsContext {
  reading: Reading
  run: TargetRun
}

export const creditsTarget: Target<CreditRow, CreditsContext> = {
  kind: 'credits',
  fields: [
    { key: 'holderNumber' },
    { key: 'holderEmail' },
    { key: 'holderName' },
    { key: 'balance', isAmount: true },
    { key: 'currency' },
    { key: 'note', isRepeatable: true },
  ],
  checkColumns(columns) {
    const has = (field: string) => columns.some((column) => column.field === field)
    if (!['holderNumber', 'holderEmail', 'holderName'].some(has))
      return 'move_in.errors.no_customer_name'
    return has('balance') ? null : 'move_in.errors.no_balance'
  },
  async prepare(run) {
    return { reading: await loadReading(run), run }
  },
  read(record, { reading }) {
    const { value, problems } = readCredit(record, reading)
    return { value: problems.length > 0 ? null : value, problems, tallies: tallyOf(value) }
  },
  skip(row, { seen }) {
    seen.claim([keyOf(row)], row.row)
  },
  async writeBatch(sql, entries, { context, changes }) {
    const outcome = emptyOutcome()
    const matches = await CustomerMatches.load(
      sql,
      entries.map(({ value }) => value.holder)
    )
    for (const { value } of entries) {
      if (value.amountMinor === 0) {
        outcome.leftOut++
        continue
      }
      const earlier = context.run.seen.claim([keyOf(value)], value.row)
      const done = earlier
        ? rowProblem(value.row, 'credit_twice_in_file', { detail: earlier.row })
        : await writeCredit(sql, value, matches, { run: context.run, changes })
      if (typeof done !== 'string') outcome.problems.push(done)
      else {
        outcome[done]++
        addTallies(outcome.tallies, tallyOf(value))
      }
    }
    return outcome
  },
  undo: (sql, changes, undo) => undoOpenings(sql, changes, undo),
}

function readCredit(record: SourceRecord, reading: Reading) {
  const reader = new FieldReader(record, reading)
  const currency = reader.currency('currency')
  const holder = holderOf(reader)
  if (holder.number === null && holder.email === null && holder.name === null)
    reader.refuse('credit_without_customer')
  const amount = reader.amount('balance', currency)
  if (amount !== null && amount < 0) reader.refuse('balance_negative', 'balance')
  const note = reader.joined('note', '\n', 255)
  const value: CreditRow = { row: record.row, holder, currency, amountMinor: amount ?? 0, note }
  return { value, problems: reader.problems }
}

/** Rows without an amount are customers, not credits. */
function tallyOf({ amountMinor, currency }: CreditRow): Record<string, number> {
  return amountMinor === 0 ? {} : { credits: 1, [`credits_minor:${currency}`]: amountMinor }
}

async function writeCredit(
  sql: Sql,
  credit: CreditRow,
  matches: CustomerMatches,
  { run, changes }: { run: TargetRun; changes: ChangeLog }
): Promise<'created' | 'unchanged' | RowProblem> {
  const { amountMinor, currency, row } = credit
  const { number } = credit.holder
  if (matches.isArchived(number))
    return rowProblem(row, 'customer_number_archived', { value: number ?? '' })
  const customerId =
    matches.idOf(credit.holder) ?? (await addCustomer(sql, credit, matches, changes))
  const accountId = await creditAccount(sql, customerId, currency)
  const opening = await findOpening(sql, accountId)
  if (opening?.sourceId === run.fileId) return rowProblem(row, 'credit_of_customer_twice')
  if (opening && opening.amountMinor !== amountMinor)
    return rowProblem(row, 'credit_known_with_other_amount')
  const change = { row, object: 'credit', objectId: accountId, after: { amountMinor } }
  if (opening) {
    changes.add({ ...change, action: 'found' })
    return 'unchanged'
  }
  await moveBalance(sql, {
    accountId,
    kind: 'opening',
    amountMinor,
    reason: credit.note,
    storeId: run.storeId,
    operatorId: run.operatorId,
    sourceId: run.fileId,
  })
  changes.add({ ...change, action: 'created' })
  return 'created'
}

/** Somebody whom the file of customers did not bring: a debt is not lost for that. */
async function addCustomer(
  sql: Sql,
  { row, holder }: CreditRow,
  matches: CustomerMatches,
  changes: ChangeLog
): Promise<string> {
  const name = holder.name ?? holder.email ?? holder.number ?? ''
  const none = { company: null, vatNumber: null, phone: null, address: null, postalCode: null }
  const customer: CustomerRow = {
    ...none,
    ...holder,
    row,
    name,
    city: null,
    country: null,
    note: null,
    consents: [],
    rest: {},
    ext: {},
  }
  const [id] = await insertCustomers(sql, { rows: [customer], sets: [] }, changes)
  matches.add({ id: id!, number: holder.number, email: holder.email, name })
  return id!
}

function keyOf({ holder, currency }: CreditRow): string {
  const { number, email, name } = holder
  return `${number ? `number ${number}` : email ? `email ${email}` : `name ${name}`} ${currency}`
}
