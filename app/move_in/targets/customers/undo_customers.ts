import { nowForDatabase } from '#core/clock'
import type { Sql, SqlValue } from '#core/sql'
import { restoreExt, type ExtChange } from '#app/custom_fields/change_ext'
import { knownFieldSets } from '#app/custom_fields/field_sets'
import { removeExt } from '#app/custom_fields/follow_records'
import type { ImportChange } from '#app/move_in/engine/change_log'
import type { UndoOutcome, UndoRun } from '#app/move_in/engine/target'
import { type Columns, writeColumns } from '#app/move_in/targets/customers/write_customers'

/** What a customer may not be taken away from; the first that has one is the reason it stays. */
const USES = {
  customer_has_sales: 'select id from sales where customer_id = ? limit 1',
  customer_has_past_sales: 'select id from past_sales where customer_id = ? limit 1',
  customer_has_gift_card: 'select account_id from gift_cards where customer_id = ? limit 1',
  customer_has_credit: 'select id from balance_accounts where customer_id = ? limit 1',
}

/** Takes customers away that an import brought and nobody has used; gives changed fields back. */
export async function undoCustomers(
  sql: Sql,
  changes: readonly ImportChange[],
  { between }: Pick<UndoRun, 'between'>
): Promise<UndoOutcome> {
  const kept: UndoOutcome['kept'] = []
  for (const change of changes) {
    const [customer] = await sql.all<Columns>('select * from customers where id = ?', [
      change.objectId,
    ])
    if (!customer) continue
    if (change.object === 'customer_ext') {
      const { objectId: recordId, before, after } = change
      const filled = { recordId, before, after } as ExtChange
      if (!(await restoreExt(sql, 'customer', filled, await knownFieldSets(sql))))
        kept.push({
          sequence: change.sequence,
          reason: 'customer_changed_since',
          name: String(customer.name),
        })
      continue
    }
    const reason =
      change.action === 'created'
        ? ((await changedSince(sql, change.objectId, between)) ??
          (await removeCustomer(sql, change.objectId)))
        : await restoreFields(sql, customer, change)
    if (reason) kept.push({ sequence: change.sequence, reason, name: String(customer.name) })
  }
  return { kept }
}

async function changedSince(sql: Sql, id: string, { from, to }: UndoRun['between']) {
  const changed = await sql.all(
    'select id from customers where id = ? and updated_at > ? and updated_at < ?',
    [id, from, to]
  )
  return changed.length > 0 ? 'customer_edited' : null
}

/** One with a ledger that comes to nothing is archived: ledgers keep what they once held. */
async function removeCustomer(sql: Sql, id: string): Promise<string | null> {
  for (const [reason, query] of Object.entries(USES)) {
    const used = await sql.all(query, [id])
    if (used.length === 0) continue
    const isEmptied = reason === 'customer_has_credit' || reason === 'customer_has_gift_card'
    if (!isEmptied || (await owes(sql, id))) return reason
    await sql.run('update customers set archived_at = ?, number = null where id = ?', [
      nowForDatabase(),
      id,
    ])
    return null
  }
  await sql.run('delete from customer_group_members where customer_id = ?', [id])
  await removeExt(sql, 'customer', [id])
  await sql.run('delete from customers where id = ?', [id])
  return null
}

async function owes(sql: Sql, customerId: string): Promise<boolean> {
  const rows = await sql.all(
    `select a.id from balance_accounts a left join gift_cards g on g.account_id = a.id
      where a.balance_minor <> 0 and (a.customer_id = ? or g.customer_id = ?) limit 1`,
    [customerId, customerId]
  )
  return rows.length > 0
}

/** Only fields that are still as the import left them. */
async function restoreFields(
  sql: Sql,
  customer: Columns,
  { before, after }: ImportChange
): Promise<string | null> {
  const was = before as Record<string, SqlValue>
  const became = after as Record<string, SqlValue>
  const untouched = Object.keys(was).filter((name) => customer[name] === became[name])
  if (untouched.length > 0)
    await writeColumns(
      sql,
      String(customer.id),
      Object.fromEntries(untouched.map((name) => [name, was[name]!]))
    )
  return untouched.length < Object.keys(was).length ? 'customer_changed_since' : null
}
