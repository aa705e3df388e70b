import encryption from '@adonisjs/core/services/encryption'
import { forUpdate, insertIgnore, read, type Sql, StaleRead } from '#core/sql'

/** What the business has set, one JSON value a name; `<domain>.<name>`. */
export async function readSetting<Value>(name: string, fallback: Value): Promise<Value> {
  const [row] = await read<{ value: string }>('select value from settings where name = ?', [name])
  return row ? (JSON.parse(row.value) as Value) : fallback
}

export async function writeSetting(sql: Sql, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value)
  const { changes } = await sql.run('update settings set value = ? where name = ?', [text, name])
  if (changes === 0) await addSetting(sql, name, text)
}

/**
 * Makes a setting out of what it is now. Who was slower than another process starts anew: the
 * transaction is tried again by `transaction`.
 */
export async function changeSetting<Value>(
  sql: Sql,
  name: string,
  fallback: Value,
  change: (now: Value) => Value
): Promise<Value> {
  const [row] = await sql.all<{ value: string }>(
    `select value from settings where name = ?${forUpdate(sql)}`,
    [name]
  )
  const next = change(row ? (JSON.parse(row.value) as Value) : fallback)
  const text = JSON.stringify(next)
  if (!row) await addSetting(sql, name, text)
  else if (row.value !== text) {
    const { changes } = await sql.run(
      'update settings set value = ? where name = ? and value = ?',
      [text, name, row.value]
    )
    if (changes === 0) throw new StaleRead()
  }
  return next
}

async function addSetting(sql: Sql, name: string, text: string): Promise<void> {
  const { changes } = await sql.run(`${insertIgnore(sql)} settings (name, value) values (?, ?)`, [
    name,
    text,
  ])
  if (changes === 0) throw new StaleRead()
}

export async function removeSetting(sql: Sql, name: string): Promise<void> {
  await sql.run('delete from settings where name = ?', [name])
}

/** A secret part of a setting (a key, a password): readable only with this shop's APP_KEY. */
export function sealSecret(secret: string): string {
  return encryption.encrypt(secret)
}

/** Null when it was sealed with another APP_KEY. */
export function openSecret(sealed: string): string | null {
  return encryption.decrypt<string>(sealed)
}
