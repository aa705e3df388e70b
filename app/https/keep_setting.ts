import { writeSetting } from '#core/settings'
import { transaction } from '#core/sql'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'

/** Writes a setting and who changed it, in one transaction. */
export async function keepSetting(name: string, value: unknown, author: Author): Promise<void> {
  await transaction(async (sql) => {
    await writeSetting(sql, name, value)
    await appendStoreEntry(sql, {
      storeId: author.storeId,
      kind: 'settings.changed',
      operatorId: author.operatorId,
      payload: { setting: name, value },
    })
  })
}
