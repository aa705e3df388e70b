import { changeSetting } from '#core/settings'
import { transaction } from '#core/sql'
import { NAMES_SETTING } from '#app/https/https_settings'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'

/** Writes a setting and who changed it, in one transaction. */
export function keepSetting(name: string, value: unknown, author: Author): Promise<void> {
  return change<unknown>(name, null, () => value, author)
}

/** The same for the typed names, made out of what they are at that moment. */
export function keepNames(next: (names: string[]) => string[], author: Author): Promise<void> {
  return change<string[]>(NAMES_SETTING, [], next, author)
}

async function change<Value>(
  setting: string,
  fallback: Value,
  next: (now: Value) => Value,
  { storeId, operatorId }: Author
): Promise<void> {
  await transaction(async (sql) => {
    const value = await changeSetting(sql, setting, fallback, next)
    const payload = { setting, value }
    await appendStoreEntry(sql, { storeId, kind: 'settings.changed', operatorId, payload })
  })
}
