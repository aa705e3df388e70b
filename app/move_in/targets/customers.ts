import { fieldHeaders } from '#app/custom_fields/field_cells'
import type { FieldSet } from '#app/custom_fields/field_set'
import { knownFieldSets } from '#app/custom_fields/field_sets'
import { emptyOutcome, type Target } from '#app/move_in/engine/target'
import { rowProblem } from '#app/move_in/engine/row_problem'
import {
  type CustomerReading,
  type CustomerRow,
  readCustomer,
} from '#app/move_in/targets/customers/read_customer'
import { undoCustomers } from '#app/move_in/targets/customers/undo_customers'
import { insertCustomers, updateCustomer } from '#app/move_in/targets/customers/write_customers'
import { CustomerMatches } from '#app/move_in/targets/reading/customer_matches'
import { loadReading } from '#app/move_in/targets/reading/load_reading'
import type { TargetRun } from '#app/move_in/engine/target'

interface CustomersContext extends CustomerReading {
  sets: readonly FieldSet[]
  run: TargetRun
}

export const customersTarget: Target<CustomerRow, CustomersContext> = {
  kind: 'customers',
  fields: [
    { key: 'number' },
    { key: 'name' },
    { key: 'firstName' },
    { key: 'lastName' },
    { key: 'company' },
    { key: 'vatNumber' },
    { key: 'email' },
    { key: 'phone', isRepeatable: true },
    { key: 'address', isRepeatable: true },
    { key: 'postalCode' },
    { key: 'city' },
    { key: 'country', isRepeatable: true },
    { key: 'note', isRepeatable: true },
    { key: 'consent', isRepeatable: true },
    { key: 'custom', isRepeatable: true },
    { key: 'ext', isRepeatable: true },
  ],
  checkColumns(columns) {
    const names = ['name', 'firstName', 'lastName', 'company', 'email']
    return columns.some(({ field }) => names.includes(field))
      ? null
      : 'move_in.errors.no_customer_name'
  },
  async prepare(run) {
    const sets = await knownFieldSets()
    const fields = new Map(fieldHeaders(sets, 'customer').map((one) => [one.header, one]))
    return { reading: await loadReading(run), fields, sets, run }
  },
  read(record, context) {
    const { value, problems } = readCustomer(record, context, context.run.source)
    return { value: problems.length > 0 ? null : value, problems, tallies: { customers: 1 } }
  },
  skip(row, { seen }) {
    seen.claim(keysOf(row), row.row)
  },
  async writeBatch(sql, entries, { context, changes }) {
    const outcome = emptyOutcome()
    const rows: CustomerRow[] = []
    for (const { value } of entries) {
      const earlier = context.run.seen.claim(keysOf(value), value.row)
      if (earlier)
        outcome.problems.push(
          rowProblem(value.row, 'customer_twice_in_file', { detail: earlier.row })
        )
      else rows.push(value)
    }
    const matches = await CustomerMatches.load(sql, rows)
    const fresh: CustomerRow[] = []
    let taken = rows.length
    for (const row of rows) {
      if (matches.isArchived(row.number)) {
        outcome.problems.push(
          rowProblem(row.row, 'customer_number_archived', { value: row.number! })
        )
        taken--
        continue
      }
      const known = matches.idOf(row, row.number === null && row.email === null)
      if (known === null) fresh.push(row)
      else outcome[await updateCustomer(sql, { id: known, row, sets: context.sets }, changes)]++
    }
    await insertCustomers(sql, { rows: fresh, sets: context.sets }, changes)
    outcome.created = fresh.length
    outcome.tallies = { customers: taken }
    return outcome
  },
  undo: undoCustomers,
}

/** By what a second row about the same person is noticed. */
function keysOf({ number, email, name, phone, address }: CustomerRow): string[] {
  if (number !== null) return [`number ${number.toLowerCase()}`]
  if (email !== null) return [`email ${email}`]
  return [`name ${name.toLowerCase()} ${phone ?? ''} ${address ?? ''}`]
}
