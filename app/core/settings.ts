import encryption from '@adonisjs/core/services/encryption'
import { read, type Sql } from '#core/sql'

/** What the business has set, one JSON value a name; `<domain>.<name>`. */
export async function readSetting<Value>(name: string, fallback: Value): Promise<Value> {
  const [row] = await read<{ value: string }>('select value from settings where name = ?', [name])
  return row ? (JSON.parse(row.value) as Value) : fallback
}

export async function writeSetting(sql: Sql, name: string, value: unknown): Promise<void> {
  const text = JSON.stringify(value)
  const [known] = await sql.all('select name from settings where name = ?', [name])
  if (known) await sql.run('update settings set value = ? where name = ?', [text, name])
  else await sql.run('insert into settings (name, value) values (?, ?)', [name, text])
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
