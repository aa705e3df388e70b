import { transaction } from '#core/sql'
import { readHttpsSettings } from '#app/https/https_settings'
import { keepAuthority } from '#app/https/keep_certificate'
import { removeKeyFile } from '#app/https/key_files'
import { renewCertificate } from '#app/https/renew_certificate'
import { appendStoreEntry } from '#app/journal/append_store_entry'
import type { Author } from '#app/users/author'

/**
 * Begins anew with another authority, for the names of today. Every device has to install it;
 * for a stolen key or a name that the old one may not sign there is no other way.
 */
export async function replaceAuthority(author: Author): Promise<void> {
  const { names } = await readHttpsSettings()
  await transaction((sql) =>
    appendStoreEntry(sql, {
      storeId: author.storeId,
      kind: 'settings.changed',
      operatorId: author.operatorId,
      payload: { setting: 'https.authority', value: 'replaced' },
    })
  )
  removeKeyFile('authority.pem')
  await keepAuthority(names)
  await renewCertificate()
}
