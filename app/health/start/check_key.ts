import { isDemo } from '#config/app'
import { openSecret, readSetting, sealSecret, writeSetting } from '#core/settings'
import { transaction } from '#core/sql'
import { StartRefused } from '#core/start/start_refused'

const SETTING = 'app.key_check'
const WORD = 'tillhouse'

/**
 * A word sealed with the shop's APP_KEY lies in the database. With another key everybody would be
 * signed out and no kept secret could be opened again, so the server does not start.
 */
export async function checkKey(): Promise<void> {
  const sealed = await readSetting<string | null>(SETTING, null)
  if (sealed !== null && openSecret(sealed) === WORD) return
  // The demo's key is made anew with its .env, and its database holds no secret.
  if (sealed !== null && !isDemo) {
    throw new StartRefused(
      'APP_KEY in .env is not the key that this database was made with. Put back the APP_KEY of this shop: it lies in the old .env and in every backup. With another key nobody could sign in again, and kept secrets (certificates, backup targets, second factors) could not be opened.'
    )
  }
  await transaction((sql) => writeSetting(sql, SETTING, sealSecret(WORD)))
}
