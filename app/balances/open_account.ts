import { nowForDatabase } from '#core/clock'
import { newId } from '#core/ids'
import { forUpdate, insertIgnore, type Sql } from '#core/sql'
import type { AccountKind } from '#app/balances/balance_types'

export interface NewAccount {
  kind: AccountKind
  currency: string
  customerId: string | null
}

/** An account with nothing on it yet; money comes by a movement only. */
export async function openAccount(sql: Sql, account: NewAccount): Promise<string> {
  const id = newId()
  const now = nowForDatabase()
  await sql.run(
    `${insertIgnore(sql)} balance_accounts
       (id, kind, currency, balance_minor, held_minor, customer_id, created_at, changed_at)
     values (?, ?, ?, 0, 0, ?, ?, ?)`,
    [id, account.kind, account.currency, account.customerId, now, now]
  )
  return id
}

/** The credit of a customer in a currency, opened when there is none; two at once open one. */
export async function creditAccount(
  sql: Sql,
  customerId: string,
  currency: string
): Promise<string> {
  const find = () =>
    sql.all<{ id: string }>(
      `select id from balance_accounts where customer_id = ? and currency = ?${forUpdate(sql)}`,
      [customerId, currency]
    )
  const [known] = await find()
  if (known) return known.id
  await openAccount(sql, { kind: 'credit', currency, customerId })
  const [opened] = await find()
  if (!opened) throw new Error(`No credit could be opened for the customer ${customerId}`)
  return opened.id
}
