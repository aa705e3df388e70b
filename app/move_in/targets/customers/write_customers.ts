import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { insertRows } from '#core/insert_rows'
import type { Sql, SqlValue } from '#core/sql'
import { searchKeyOf } from '#app/customers/customer'
import { changeExt } from '#app/custom_fields/change_ext'
import type { FieldSet } from '#app/custom_fields/field_set'
import type { ChangeLog } from '#app/move_in/engine/change_log'
import type { CustomerRow } from '#app/move_in/targets/customers/read_customer'

/** A customer's columns that an import fills. */
const COLUMNS = {
  number: 'number',
  name: 'name',
  company: 'company',
  vatNumber: 'vat_number',
  email: 'email',
  phone: 'phone',
  address: 'address',
  postalCode: 'postal_code',
  city: 'city',
  country: 'country',
  note: 'note',
} as const

type Field = keyof typeof COLUMNS
const FIELDS = Object.keys(COLUMNS) as Field[]

export type Columns = Record<string, SqlValue>

/** Adds customers in one statement; answers their ids in the order of the rows. */
export async function insertCustomers(
  sql: Sql,
  { rows, sets }: { rows: readonly CustomerRow[]; sets: readonly FieldSet[] },
  changes: ChangeLog
): Promise<string[]> {
  const now = nowForDatabase()
  const ids = rows.map(() => newId())
  const added = rows.map((row, index): Columns => ({
    id: ids[index]!,
    ...Object.fromEntries(FIELDS.map((field) => [COLUMNS[field], row[field]])),
    custom: JSON.stringify(customOf({}, row, now)),
    search_key: searchKeyOf(row),
    created_at: now,
    updated_at: now,
  }))
  await insertRows(sql, 'customers', added)
  // With a new customer goes all that is filled in at it: undoing needs no line of its own.
  const givenOf = new Map(rows.map(({ ext }, index) => [ids[index]!, ext]))
  await changeExt(sql, 'customer', givenOf, sets)
  for (const [index, { row }] of rows.entries())
    changes.add({ row, object: 'customer', objectId: ids[index]!, action: 'created' })
  return ids
}

/** Takes over what a row says of a known customer; an empty cell takes nothing away. */
export async function updateCustomer(
  sql: Sql,
  { id, row, sets }: { id: string; row: CustomerRow; sets: readonly FieldSet[] },
  changes: ChangeLog
): Promise<'updated' | 'unchanged'> {
  const [known] = await sql.all<Columns>('select * from customers where id = ?', [id])
  const after = changedColumns(known!, row)
  const filled = await changeExt(sql, 'customer', new Map([[id, row.ext]]), sets)
  for (const change of filled)
    changes.add({
      row: row.row,
      object: 'customer_ext',
      objectId: id,
      action: 'changed',
      before: change.before,
      after: change.after,
    })
  if (Object.keys(after).length === 0) {
    changes.add({ row: row.row, object: 'customer', objectId: id, action: 'found' })
    return filled.length > 0 ? 'updated' : 'unchanged'
  }
  const before = Object.fromEntries(Object.keys(after).map((name) => [name, known![name]!]))
  await writeColumns(sql, id, after)
  changes.add({
    row: row.row,
    object: 'customer',
    objectId: id,
    action: 'changed',
    before,
    after,
  })
  return 'updated'
}

export async function writeColumns(sql: Sql, id: string, columns: Columns): Promise<void> {
  const names = Object.keys(columns)
  await sql.run(
    `update customers set ${names.map((name) => `${name} = ?`).join(', ')}, updated_at = ? where id = ?`,
    [...names.map((name) => columns[name]!), nowForDatabase(), id]
  )
}

function changedColumns(known: Columns, row: CustomerRow): Columns {
  const changed: Columns = {}
  for (const field of FIELDS) {
    const value = row[field]
    if (value !== null && value !== known[COLUMNS[field]]) changed[COLUMNS[field]] = value
  }
  const custom = JSON.parse(String(known.custom)) as Record<string, unknown>
  const merged = JSON.stringify(customOf(custom, row, nowForDatabase()))
  if (merged !== JSON.stringify(custom)) changed.custom = merged
  if (Object.keys(changed).length > 0) {
    const after = { ...known, ...changed } as Record<string, string | null>
    const { name, company, email, phone, number } = after
    const key = { name: name!, company, email, phone, number } as Parameters<typeof searchKeyOf>[0]
    if (searchKeyOf(key) !== known.search_key) changed.search_key = searchKeyOf(key)
  }
  return changed
}

/** What has no column: kept under `imported`, consent with its time, source and wording. */
function customOf(known: Record<string, unknown>, row: CustomerRow, now: string) {
  const custom = { ...known }
  if (Object.keys(row.rest).length > 0)
    custom.imported = { ...(known.imported as object | undefined), ...row.rest }
  if (row.consents.length > 0) {
    const earlier = (known.marketingConsents ?? []) as { wording: string }[]
    const fresh = row.consents.filter(
      ({ wording }) => !earlier.some((one) => one.wording === wording)
    )
    if (fresh.length > 0)
      custom.marketingConsents = [...earlier, ...fresh.map((consent) => ({ ...consent, at: now }))]
  }
  return custom
}
